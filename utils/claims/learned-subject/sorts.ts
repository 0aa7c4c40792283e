import { MEASURES, type Measure } from '../../domain';

/**
 * A sort of trait: what is asked of a name that a figure may be about, and the answers there are. How much an answer
 * weighs may differ by the kind of figure, by what is measured, or by the name's place; `by` lists what it is told apart by.
 */
export interface Sort {
  /** Said as a reason: "likelier by its turn in the sentence". */
  name: string;
  answers: readonly string[];
  by: readonly string[];
  /** Number of its first trait: `from + answer * by.length + which`. */
  from: number;
}

/** Every sort, in the order of the file of weights. */
export const SORTS: Sort[] = [];

/** How many traits there are. */
export const traitCount = (): number => SORTS.reduce((sum, { answers, by }) => sum + answers.length * by.length, 0);

function sort(name: string, answers: string, by: readonly string[]): Sort {
  const made = { name, answers: answers.split(' '), by, from: traitCount() };
  SORTS.push(made);
  return made;
}

/** Kinds of figure that are told apart. */
export const FIGURES = ['money', 'count', 'date', 'quantity', 'percent', 'time'] as const;
/** Where a name stands: inside the counted group, in the figure's sentence, or sentences back. */
export const PLACES = 'inside before after 1back 2back 3back 4back far older none'.split(' ');
/** Measures of one sort go together. */
const GROUPS: Partial<Record<Measure, string>> = {
  'contract-value': 'price',
  'unit-price': 'price',
  budget: 'budget',
  'ordered-quantity': 'ordered',
  'delivered-quantity': 'delivered',
  'remaining-quantity': 'remaining',
  'in-service-quantity': 'fleet',
  'lost-quantity': 'lost',
  'expended-quantity': 'lost',
  'delivery-date': 'date',
  'service-entry-date': 'date',
  'contract-date': 'date',
  range: 'performance',
  speed: 'performance',
  altitude: 'performance',
  weight: 'weight',
  crew: 'crew',
  'targets-tracked': 'targets',
  'targets-engaged': 'targets',
  share: 'share',
};
const MEASURED = [...new Set(Object.values(GROUPS)), 'other'];
const GROUP_OF = new Map(MEASURES.map((measure) => [measure, MEASURED.indexOf(GROUPS[measure] ?? 'other')]));
/** The number of a measure among those told apart. */
export const groupOf = (measure: Measure): number => GROUP_OF.get(measure)!;

const DISTANCE = '<2 <3 <5 <7 <10 <15 <23 more no';
const FIT = 'unasked unfit poor loose open fit';
const SOME = 'no none one several';

export const TYPE = sort('its type', 'system programme organisation country place operation unknown purse', FIGURES);
export const THING = sort(
  'the kind of thing it is',
  'other aircraft helicopter uav ship ship-class submarine tank ifv artillery sam missile munition engine radar ew satellite small-arm usv company armed-force programme',
  MEASURED,
);
export const BEFORE = sort('how near before it stands', DISTANCE, FIGURES);
export const AFTER = sort('how near after it stands', DISTANCE, FIGURES);
export const BEHIND = sort(
  'the word behind it',
  "no end 's , . ; ( ) and is will can which for in of programme deal thing figure name -ed other",
  FIGURES,
);
export const AHEAD = sort(
  'the word ahead of it',
  'no start of for by from with to on in and , ( under than verb name figure other',
  [...SOME.split(' ')],
);
export const STANDING = sort('its standing', 'no plain accessory aside other adjective', FIGURES);
export const STANDING_FOR = sort(
  'its standing for such a measure',
  'no plain accessory aside other adjective',
  MEASURED,
);
export const ORDER = sort('its turn in the sentence', 'no none one more', FIGURES);
export const COMMAS = sort('commas on the way to it', SOME, FIGURES);
export const AND_BEFORE = sort('"and" since it', 'no none some', FIGURES);
export const AND_AFTER = sort('"and" on the way to it', 'no none some', FIGURES);
export const OTHERS = sort('how many names stand since', '0 1 2 <5 <10 more no', FIGURES);
export const FOCUS = sort('what is spoken of', 'no faintly likely surely', FIGURES);
export const PASSING = sort('being named in passing', 'no yes', FIGURES);
export const FIRST = sort('how early it is named', '0 1 2 <6 <11 later', PLACES);
export const FITS = sort('the counted noun', FIT, FIGURES);
export const FITS_NEAR = sort('the thing told before', FIT, FIGURES);
export const FITS_SUBJECT = sort('what the sentence begins with', FIT, PLACES);
export const MAIN = sort('its tie to the topic', 'none variant type', PLACES);
export const VARIANT = sort('being a variant', 'no yes', FIGURES);
export const MEANT = sort('"the programme"', 'no yes', PLACES);
export const ALONE = sort('the text being short', 'no yes', PLACES);
export const HEADING = sort('the heading', 'no yes', PLACES);
export const OPENS = sort('what opens the paragraph', 'nothing no yes', PLACES);
export const STATE = sort("talk of a state's money", 'no system programme organisation country other', FIGURES);
export const RECENT = sort('how often it is named of late', 'no <.2 <.4 <.7 <1 <1.5 more', PLACES);
export const PRONOUN = sort('a pronoun since', 'nowhere elsewhere since', [...SOME.split(' ')]);
export const TAKEN = sort('the name of what is counted', 'no yes', PLACES);
export const TIE_BEFORE = sort('what ties it', 'no none said-of held closed other-count', FIGURES);
export const TIE_AFTER = sort('what ties it behind', 'no none said-of held closed other-count', FIGURES);
