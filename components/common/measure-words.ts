import type { Measure } from '../../utils/domain';
import type { PageFigure } from '../../utils/messaging';

/**
 * What a figure measures and for whom: "Contract value of S-400 Triumf, for India", "Ordered: S-400 Triumf, for India",
 * "First flight of KAAN".
 */
export const measureWords = ({
  kind,
  measure,
  measureLabel,
  milestone,
  subjectName,
  partyName,
}: PageFigure): string => {
  const label = measure === 'other' ? `A ${kind === 'date' ? 'date' : 'number'} in the text` : measureLabel;
  const measured = milestone
    ? `${milestone}${subjectName ? ` of ${subjectName}` : ''}`
    : measureOf(measure, label, subjectName);
  return `${measured}${partyName ? `, ${PARTIES[measure] ?? 'for'} ${partyName}` : ''}`;
};

/** A measure by its label, with what it is of: "Contract value of S-400 Triumf", "Ordered: S-400 Triumf". */
export const measureOf = (measure: Measure, label: string, subjectName: string | undefined): string =>
  subjectName ? `${label}${joint(measure)}${subjectName}` : label;

const joint = (measure: Measure): string => {
  if (measure === 'other') return ', near ';
  return NO_NOUNS.has(measure) ? ': ' : ' of ';
};

/** Their labels are no nouns that something could be of. */
const NO_NOUNS: ReadonlySet<Measure> = new Set<Measure>([
  'ordered-quantity',
  'delivered-quantity',
  'remaining-quantity',
  'in-service-quantity',
  'lost-quantity',
  'expended-quantity',
  'contract-date',
  'targets-tracked',
  'targets-engaged',
  'deployment-time',
  'completion',
]);

/** How the party stands to it, where it is not what the thing is for. */
const PARTIES: Partial<Record<Measure, string>> = {
  'in-service-quantity': 'with',
  'lost-quantity': 'by',
  'expended-quantity': 'by',
};
