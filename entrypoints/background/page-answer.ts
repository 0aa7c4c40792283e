import type { LibraryAnswer } from '../../utils/analysis';
import { measureLabel } from '../../utils/claims';
import { milestoneLabel } from '../../utils/crossref';
import type { Claim, EntityId, Figure, Finding, Mention, PageRuling } from '../../utils/domain';
import {
  isOffered,
  type Mark,
  type PageAnswer,
  type PageCandidate,
  type PageEntity,
  type PageFigure,
  type PageSummary,
  type RelatedReport,
} from '../../utils/messaging';
import { trailsOf } from './figure-trails';
import type { AnalysedPage } from './read-page';
import { figureStory, storyParts } from './story-parts';

/** A noun further off is told by the sentence, not by a title. */
const LONGEST_COUNTING = 48;

export interface PageAnswerInput extends AnalysedPage {
  version: number;
  answer: LibraryAnswer;
  /** Entities of the page in order of first mention, from `entitiesOnPage`. */
  entityIds: EntityId[];
  /** Earlier reports naming each of them. */
  counts: number[];
  related: RelatedReport[];
  /** Entities that the reader watches. */
  watched?: ReadonlySet<EntityId>;
  /** What is to be kept from the page itself; nothing if absent. */
  quietOf?: ((mention: Mention) => Mark['quiet']) | undefined;
  /** Names of the page that no list has. */
  candidates?: PageCandidate[];
  /** What the reader decided on each finding, in the order of the claims. */
  rulings?: (PageRuling | undefined)[];
  nameOf(entity: EntityId): string | undefined;
}

/**
 * Puts together what the page, the card and the popup are told. Sends spans and findings, nothing else of the
 * library.
 */
export const pageAnswer = (input: PageAnswerInput): PageAnswer => {
  const { analysis, answer, version, report, remembered, textChanged, related } = input;
  const entities = pageEntities(input);
  const { ofFigure, deals, sums } = trailsOf({ claims: analysis.claims, answer, report, nameOf: input.nameOf });
  const story = storyParts(input, answer, input.nameOf);
  const figures = analysis.claims.map((claim, i) => ({
    ...pageFigure(claim, answer.findings[i], analysis.text, input.nameOf),
    ...ofFigure[i],
    ...figureStory(i, answer.findings[i], story.changes),
    ...(input.rulings?.[i] && { ruling: input.rulings[i] }),
  }));
  return {
    version,
    report,
    remembered,
    textChanged,
    marks: marksOf(input, figures),
    entities,
    figures,
    summary: summaryOf(
      entities.filter((entity) => !isOffered(entity, input.candidates)),
      figures,
      related,
    ),
    related,
    candidates: input.candidates ?? [],
    deals,
    sums,
    ...(answer.origin === undefined ? {} : { origin: answer.origin }),
    ...story,
  };
};

/** Entities of a page, each once, in order of first mention. */
export const entitiesOnPage = (mentions: Mention[]): EntityId[] => [
  ...new Set(mentions.map((mention) => mention.entityId)),
];

const pageEntities = ({ analysis: { mentions }, entityIds, counts, watched }: PageAnswerInput): PageEntity[] =>
  entityIds.map((id, i) => {
    const own = mentions.filter((mention) => mention.entityId === id);
    const { type, name, alias, reason } = own[0]!;
    return {
      id,
      type,
      name,
      alias,
      ...(reason === undefined ? {} : { reason }),
      mentions: own.length,
      earlierReports: counts[i] ?? 0,
      ...(watched?.has(id) ? { watched: true } : {}),
    };
  });

const pageFigure = (
  claim: Claim,
  finding: Finding | undefined,
  text: string,
  nameOf: PageAnswerInput['nameOf'],
): PageFigure => ({
  surface: claim.figure.surface,
  ...countingOf(claim.figure, text),
  kind: claim.figure.kind,
  measure: claim.measure,
  measureLabel: measureLabel(claim.measure),
  milestone: milestoneLabel(claim.milestone),
  subject: claim.subject,
  subjectName: claim.subject && nameOf(claim.subject),
  partyName: claim.party && nameOf(claim.party),
  finding,
  sentence: text.slice(claim.sentence.start, claim.sentence.end),
});

/** The page's words from a bare count to what it counts: "more squadrons" behind "Five". */
const countingOf = ({ span, noun, nounSpan }: Figure, text: string): Pick<PageFigure, 'counting'> => {
  if (!noun || !nounSpan || nounSpan.start < span.end || nounSpan.end - span.end > LONGEST_COUNTING) return {};
  const counting = text.slice(span.end, nounSpan.end).trim();
  return /^[\p{L}\p{N}][^.,;:!?\n]*$/u.test(counting) ? { counting } : {};
};

/** Marks by start; the longer first where two begin together, so that a painter can nest them. */
const marksOf = (
  { analysis: { mentions, claims }, entityIds, quietOf }: PageAnswerInput,
  figures: PageFigure[],
): Mark[] => {
  const at = new Map(entityIds.map((id, i) => [id, i]));
  const marks: Mark[] = mentions.map((mention) => {
    const quiet = quietOf?.(mention);
    return { ...mention.span, kind: 'entity', at: at.get(mention.entityId)!, ...(quiet ? { quiet } : {}) };
  });
  for (const [i, claim] of claims.entries())
    if (isWorthAMark(figures[i]!)) marks.push({ ...claim.figure.span, kind: 'figure', at: i });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
};

// A date or a time span that compares with nothing tells how a story goes on, not what it claims: a mark would only nag.
const isWorthAMark = ({ finding, kind }: PageFigure): boolean =>
  finding !== undefined || (kind !== 'date' && kind !== 'duration' && kind !== 'ordinal');

const summaryOf = (entities: PageEntity[], figures: PageFigure[], related: RelatedReport[]): PageSummary => {
  const isDismissed = ({ ruling }: PageFigure): boolean => ruling?.verdict === 'dismissed';
  const results = figures.flatMap((figure) => (isDismissed(figure) ? [] : (figure.finding?.result ?? [])));
  const count = (result: Finding['result']): number => results.filter((one) => one === result).length;
  return {
    names: entities.length,
    figures: results.length,
    differs: count('differs'),
    disputed: count('disputed'),
    updates: count('updates'),
    firstSeen: count('first-seen'),
    agrees: count('agrees'),
    notComparable: count('not-comparable'),
    relatedReports: related.length,
    dismissed: figures.filter(isDismissed).length,
    origins: new Set(related.map(({ report, origin = report.id }) => origin)).size,
  };
};
