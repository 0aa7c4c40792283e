import { dealsOf, doSums, followClaims, type Watch } from '../crossref';
import type { Deal, EntityId, Finding, Mention, Observation, Report, ReportId, Span, Sum, Track } from '../domain';
import {
  type Copy,
  findCopies,
  type Novelty,
  noveltyOf,
  type QuoteVariant,
  quoteVariants,
  type Voice,
} from '../stories';
import type { Analysis } from './analyse-article';
import { figuresElsewhere } from './figures-elsewhere';
import type { EarlierText, LibraryView } from './library-view';
import { newsOf } from './news';

/** What the library has to say of one analysed report. */
export interface LibraryAnswer {
  /** One entry a claim, in its order; undefined where there is nothing to compare. */
  findings: (Finding | undefined)[];
  /** One entry a claim; undefined where the finding says it all. */
  tracks: (Track | undefined)[];
  /** What is known of the deals that the report has a figure of. */
  deals: Deal[];
  /** Sums that the report's own figures allow. */
  sums: Sum[];
  /** Earlier reports that this one copies, most alike first. */
  copies: Copy[];
  /** The earliest report of its group of copies; undefined when this report is an origin itself. */
  origin?: ReportId;
  /** Sentences that no earlier report of the story has. */
  newSentences: Span[];
  /** The same against what the reader has read of the story; absent where nothing of it was told before. */
  news?: Novelty;
  /** Statements that earlier reports of the story have in other words. */
  quotes: QuoteVariant[];
  /** How many figures on the page’s subjects only an earlier report has. */
  elsewhere: ReadonlyMap<ReportId, number>;
}

const COPIES_LOOKED_AT = 20;
const STORY_LOOKED_AT = 16;
/** A story is told by the names it keeps coming back to, not by every country passed on the way. */
const STORY_ENTITIES = 8;

/**
 * Compares an analysed report with the earlier ones. The same library always gives the same answer. `before` is an
 * earlier text of this very report, which its reader has read too.
 */
export async function compareWithLibrary(
  analysis: Analysis,
  report: Report,
  library: LibraryView,
  before?: string,
  watch?: Watch,
): Promise<LibraryAnswer> {
  const subjects = new Set(analysis.claims.flatMap((claim) => claim.subject ?? []));
  const names = new Set([...subjects, ...storyEntities(analysis).filter(isArmament)]);
  for (const name of [...names]) names.add(analysis.families.get(name) ?? name);
  const [observations, similar, story] = await Promise.all([
    library.observationsOf([...names], report.id),
    library.similarTo(analysis.sketch, report.id, COPIES_LOOKED_AT),
    library.storyOf(storyEntities(analysis), report.id, STORY_LOOKED_AT),
  ]);
  // A reworded copy may share no sampled passage at all; it is still of the same story.
  const suspects = new Map([...similar, ...story].map((earlier) => [earlier.report, earlier]));
  const copies = findCopies(analysis, [...suspects.values()]);
  const origin = copies[0] && suspects.get(copies[0].report)?.origin;
  const texts = story.map((earlier) => earlier.text);
  const novelty = noveltyOf(analysis.text, analysis.sentences, texts);
  const { findings, tracks } = followClaims(analysis.claims, report, observations, {
    ...(origin && { origin }),
    familyOf: (id) => analysis.families.get(id) ?? id,
    names,
    story: { ...storyTexts(analysis, story), ...(watch && { watch }) },
  });
  const here = analysis.claims.map((claim): Observation => ({ report, claim, origin: origin ?? report.id }));
  const onSubjects = observations.filter(({ claim }) => subjects.has(claim.subject ?? ''));
  return {
    findings,
    tracks,
    deals: dealsOf([...onSubjects, ...here], report.id),
    sums: doSums(analysis.claims, { text: analysis.text, publishedOn: report.publishedOn }),
    elsewhere: figuresElsewhere(analysis.claims, findings, onSubjects),
    copies,
    origin,
    newSentences: novelty.fresh,
    news: newsOf(
      analysis,
      before === undefined ? novelty : noveltyOf(analysis.text, analysis.sentences, [...texts, before]),
      findings,
      new Map(story.map((earlier) => [earlier.report, earlier.text])),
    ),
    quotes: quotesAmong(analysis, report, story),
  };
}

/** The page and the reports of its story, as figures told again are looked for in them. */
function storyTexts({ text, mentions }: Analysis, story: readonly EarlierText[]) {
  return {
    page: { text, mentions: mentions.map(({ entityId, span }) => ({ entityId, ...span })) },
    earlier: story.map((earlier) => ({
      report: earlier.about,
      text: earlier.text,
      mentions: earlier.mentions,
      claims: earlier.claims,
      origin: earlier.origin,
    })),
  };
}

/** Statements of the page that reports of its story have in other words. */
function quotesAmong({ text, mentions }: Analysis, { publishedOn }: Report, story: readonly EarlierText[]) {
  return quoteVariants(
    { text, voices: mentions.map(voiceOf), publishedOn },
    story.map((earlier) => ({
      report: earlier.report,
      text: earlier.text,
      voices: earlier.mentions.map(({ start, end, entityId }) => ({ span: { start, end }, id: entityId })),
      publishedOn: earlier.about.publishedOn,
    })),
  );
}

const voiceOf = ({ span, entityId }: Mention): Voice => ({ span, id: entityId });

/** What one report calls by the programme another calls by the system. */
const isArmament = (id: EntityId): boolean => id.startsWith('system:') || id.startsWith('programme:');

/** The entities named most often, systems and programmes before the countries that every report names. */
function storyEntities({ mentions }: Analysis): EntityId[] {
  const weights = new Map<EntityId, number>();
  for (const { entityId, type } of mentions) {
    const weight = type === 'country' || type === 'place' ? 0.25 : 1;
    weights.set(entityId, (weights.get(entityId) ?? 0) + weight);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, STORY_ENTITIES)
    .map(([id]) => id);
}
