import { crossReference } from '../crossref';
import type { EntityId, Finding, Report, ReportId, Span } from '../domain';
import { type Copy, findCopies, newSentences } from '../stories';
import type { Analysis } from './analyse-article';
import type { LibraryView } from './library-view';

/** What the library has to say of one analysed report. */
export interface LibraryAnswer {
  /** One entry a claim, in its order; undefined where there is nothing to compare. */
  findings: (Finding | undefined)[];
  /** Earlier reports that this one copies, most alike first. */
  copies: Copy[];
  /** The earliest report of its group of copies; undefined when this report is an origin itself. */
  origin?: ReportId;
  /** Sentences that no earlier report of the story has. */
  newSentences: Span[];
}

const COPIES_LOOKED_AT = 20;
const STORY_LOOKED_AT = 12;
/** A story is told by the names it keeps coming back to, not by every country passed on the way. */
const STORY_ENTITIES = 8;

/** Compares an analysed report with the earlier ones. The same library always gives the same answer. */
export async function compareWithLibrary(
  analysis: Analysis,
  report: Report,
  library: LibraryView,
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
  return {
    findings: crossReference(analysis.claims, report, observations, {
      ...(origin && { origin }),
      familyOf: (id) => analysis.families.get(id) ?? id,
      names,
    }),
    copies,
    origin,
    newSentences: newSentences(
      analysis.text,
      analysis.sentences,
      story.map((earlier) => earlier.text),
    ),
  };
}

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
