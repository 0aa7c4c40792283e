import type { LibraryAnswer } from '../../utils/analysis';
import type { EntityId, EntityType, Finding, Relation, Report, ReportId } from '../../utils/domain';
import type { RelatedReport } from '../../utils/messaging';
import type { RelatedByEntities } from '../../utils/store';

/** How much one shared name says that two reports tell the same story: every report names countries. */
const WEIGHTS: Record<EntityType, number> = {
  system: 2,
  programme: 2,
  operation: 2,
  event: 2,
  law: 2,
  person: 1.5,
  organisation: 1,
  place: 0.5,
  country: 0.25,
};
/** A system and an organisation in common, or the like; less is chance. */
const LEAST_WEIGHT = 3;
/** More than a reader works down; the list shows the first and the others on demand. */
const MOST_RELATED = 40;

export interface RelatedInput {
  answer: Pick<LibraryAnswer, 'copies' | 'findings'> & Partial<Pick<LibraryAnswer, 'elsewhere'>>;
  byEntities: RelatedByEntities[];
  /** Report rows of the copies and of the trails. */
  reports: Map<ReportId, Report>;
  /** The report each of them is a copy of, where it is one. */
  origins?: Map<ReportId, ReportId>;
  /** Whether the reader dismissed the finding on a figure of the page. */
  isDismissed?(at: number): boolean;
  typeOf(entity: EntityId): EntityType;
  nameOf(entity: EntityId): string;
}

/** Earlier reports on the same things, the closest first: copies, then by figures and names in common. */
export const relatedReports = (input: RelatedInput): RelatedReport[] => {
  const { answer, byEntities, reports, origins, isDismissed = () => false, typeOf, nameOf } = input;
  const overlaps = new Map(answer.copies.map(({ report, overlap }) => [report, overlap]));
  const compared = comparedFigures(answer.findings, isDismissed);
  const shared = new Map(byEntities.map((one) => [one.report.id, one.shared]));
  const rows = new Map([...reports, ...byEntities.map((one): [ReportId, Report] => [one.report.id, one.report])]);
  const weightOf = (id: ReportId): number =>
    (shared.get(id) ?? []).reduce((sum, entity) => sum + WEIGHTS[typeOf(entity)], 0);
  return [...rows.values()]
    .map((report) => ({
      report,
      weight: weightOf(report.id),
      figures: compared.get(report.id),
      overlap: overlaps.get(report.id),
    }))
    .filter(({ weight, figures, overlap }) => overlap !== undefined || figures || weight >= LEAST_WEIGHT)
    .sort((a, b) => rank(b) - rank(a) || (b.report.publishedOn ?? '').localeCompare(a.report.publishedOn ?? ''))
    .slice(0, MOST_RELATED)
    .map(({ report, figures, overlap }) => ({
      report,
      why:
        overlap === undefined
          ? whyOf(figures?.compared ?? 0, namesOf(shared.get(report.id) ?? [], typeOf, nameOf))
          : `copy: ${Math.round(overlap * 100)} % of the shorter text in common`,
      ...(overlap === undefined ? {} : { copyOverlap: overlap }),
      differs: figures?.differs ?? 0,
      agrees: figures?.agrees ?? 0,
      updates: figures?.updates ?? 0,
      onlyThere: answer.elsewhere?.get(report.id) ?? 0,
      ...(origins?.has(report.id) && { origin: origins.get(report.id)! }),
    }));
};

/** Reports behind the findings and among the copies, whose rows the answer needs. */
export const reportsBehind = ({ copies, findings }: RelatedInput['answer']): ReportId[] => [
  ...new Set([
    ...copies.map((copy) => copy.report),
    ...findings.flatMap((finding) => finding?.trail.map((item) => item.report) ?? []),
  ]),
];

interface Compared {
  compared: number;
  differs: number;
  agrees: number;
  updates: number;
}

/** How many figures of the page each earlier report speaks of, and what it says of them. */
const comparedFigures = (
  findings: (Finding | undefined)[],
  isDismissed: (at: number) => boolean,
): Map<ReportId, Compared> => {
  const byReport = new Map<ReportId, Compared>();
  for (const [at, finding] of findings.entries()) {
    const trail = finding?.trail.filter((item) => item.relation !== 'not-comparable') ?? [];
    for (const report of new Set(trail.map((item) => item.report))) {
      const counts = byReport.get(report) ?? { compared: 0, differs: 0, agrees: 0, updates: 0 };
      const says = (relation: Relation): boolean =>
        trail.some((item) => item.report === report && item.relation === relation);
      const contradicts = finding?.result === 'differs' && says('differs') && !isDismissed(at);
      byReport.set(report, {
        compared: counts.compared + 1,
        differs: counts.differs + (contradicts ? 1 : 0),
        agrees: counts.agrees + (!contradicts && says('agrees') ? 1 : 0),
        updates: counts.updates + (!contradicts && !says('agrees') && says('updates') ? 1 : 0),
      });
    }
  }
  return byReport;
};

const rank = ({ weight, figures, overlap }: { weight: number; figures?: Compared; overlap?: number }): number =>
  (overlap === undefined ? 0 : 1_000 * overlap) + 5 * (figures?.compared ?? 0) + weight;

const namesOf = (shared: EntityId[], typeOf: RelatedInput['typeOf'], nameOf: RelatedInput['nameOf']): string[] =>
  [...shared].sort((a, b) => WEIGHTS[typeOf(b)] - WEIGHTS[typeOf(a)]).map(nameOf);

const whyOf = (figures: number, names: string[]): string => {
  const figuresPart = figures === 0 ? '' : `${figures} ${figures === 1 ? 'figure' : 'figures'} compared`;
  const named = names.slice(0, 2).join(', ');
  const more = names.length > 2 ? ` and ${names.length - 2} more` : '';
  const namesPart = named && `shares ${named}${more}`;
  return [namesPart, figuresPart].filter(Boolean).join('; ');
};
