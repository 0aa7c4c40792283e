import { basename } from 'node:path';
import { type Analysis, analyseArticle, compareWithLibrary, recordOf, reportOf } from '../../utils/analysis';
import type { Weighed } from '../../utils/crossref';
import type { Claim, Report, ReportRecord } from '../../utils/domain';
import type { Gazetteer } from '../../utils/gazetteer';
import { type GoldFolder, readGold } from '../eval/gold';
import { hasGoldValue } from '../eval/value';
import { inOrder } from '../lib/annotate-articles';
import { MemoryLibrary } from '../lib/memory-library';
import { type InputArticle, readArticles } from '../lib/read-articles';
import { nameOf, relationsOf } from './gold-relations';

/** A gold folder, analysed. */
export interface Course {
  folder: string;
  /** How much its stories count. */
  worth: number;
  gold: GoldFolder;
  articles: InputArticle[];
  told: { report: Report; analysis: Analysis; record: ReportRecord }[];
}

/** A pair of figures that was weighed, and whether gold has them for one thing. */
export interface Lesson extends Weighed {
  /** Folder and story. */
  story: string;
  worth: number;
  isOne: boolean;
  /** Gold follows both figures; else it may have passed over that they are one. */
  isFollowed: boolean;
  /** Says what was compared, for whoever reads the mistakes. */
  names: [string, string];
}

/** Reads and analyses a gold folder. Analysis is the same whatever the weights, so once is enough. */
export function readCourse(folder: string, worth: number, gazetteer: Gazetteer): Course {
  const articles = inOrder(readArticles([folder]).articles);
  const told = articles.map(({ id, article }) => {
    const analysis = analyseArticle(article, gazetteer);
    const report = reportOf(article, undefined, id);
    return { report, analysis, record: recordOf(report, analysis) };
  });
  return { folder, worth, gold: readGold(folder), articles, told };
}

/** Every pair of figures that is weighed when the reports of a folder are read one after the other. */
export async function lessonsOf({ folder, worth, gold, told }: Course): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  const relations = relationsOf(gold);
  const library = new MemoryLibrary();
  for (const { report, analysis, record } of told) {
    const { origin } = await compareWithLibrary(analysis, report, library, undefined, (weighed, here, there) => {
      const names: [string, string] = [
        nameIn(gold, here.report.id, here.claims[weighed.at]!),
        nameIn(gold, there.report.id, there.claims[weighed.other]!),
      ];
      const story = storyOf(report.id);
      const { areFollowed, areOne } = relations(...names);
      // Gold does not follow every value that is told twice, so it says nothing of those it does not follow.
      if (weighed.fits && !areFollowed && story === storyOf(there.report.id)) return;
      lessons.push({
        ...weighed,
        story: `${basename(folder.replace(/\/gold$/, ''))}/${story}`,
        worth,
        isOne: areOne,
        isFollowed: areFollowed,
        names,
      });
    });
    library.add({ ...record, ...(origin && { origin }) });
  }
  return lessons;
}

/** "arrow3-02" is of the story "arrow3". */
const storyOf = (id: string): string => id.replace(/-\d+$/, '');

/** The gold figure that a claim was read from; a name no gold figure has where there is none. */
function nameIn(gold: GoldFolder, article: string, { figure: { span, kind, quantity } }: Claim): string {
  const { lo, hi } = quantity;
  const unit = quantity.form === 'date' ? 'date' : quantity.unit;
  const found = gold.articles
    .get(article)
    ?.figures.find((g) => span.start < g.end && g.start < span.end && hasGoldValue(g, { kind, lo, hi, unit }));
  return found ? nameOf(article, found.start) : `${article}?${span.start}`;
}
