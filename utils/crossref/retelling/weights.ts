/**
 * What each clue says for (above 0) or against two figures being told of one thing, as odds on a logarithmic scale: of two
 * numbers that fit each other, two dates that do, two numbers that do not, two dates that do not. Learnt by
 * `npm run learn-retelling` and rounded (docs/adr/0019).
 */
export const WEIGHTS = {
  // The values.
  'ahead-both': [0, -0.2, 0, 0.2],
  'ahead-none': [-0.1, 0.3, -0.1, -0.5],
  'ahead-one': [-0.1, -0.2, -0.1, -0.1],
  'far-against': [-0.3, -0.3, -0.4, -0.3],
  'far-count': [-1.4, -1.4, -1.9, -1.4],
  'far-counter': [-0.4, -0.4, -0.6, -0.4],
  'far-date': [-1.3, -1.3, -1.3, -1.7],
  'far-days': [0.1, 0.1, 0.1, 0.1],
  'far-grows': [0.5, 0.5, 0.5, 0.8],
  'far-little': [0.4, 0.4, 0.5, 0.4],
  'far-money': [-1.3, -1.3, -1.7, -1.3],
  'far-other': [-0.7, -0.7, -1, -0.7],
  'far-weeks': [0.1, 0.1, -0.1, 0.4],
  inside: [-0.2, -0.3, -0.2, -0.2],
  'kind-count': [-0.6, -0.5, -0.5, -0.5],
  'kind-date': [-0.2, -0.1, -0.2, -0.4],
  'kind-duration': [0.1, 0, 0, 0],
  'kind-money': [0.5, 0.3, 0.2, 0.3],
  'kind-ordinal': [0, 0, 0, 0],
  'kind-percent': [-0.3, -0.2, -0.2, -0.2],
  'kind-quantity': [0.1, 0, 0, 0],
  'value-few': [-0.2, -0.1, -0.1, -0.1],
  'value-fits': [0.6, 0.7, 0.5, 0.5],
  'value-same': [1.3, 0.9, 0.9, 0.9],
  digits: [0.5, 0.6, 0.5, 0.5],
  // The words, names and numbers around, and what else the two reports tell alike.
  'alike-unbound': [0.7, 0.7, 0.7, 0.7],
  'milestone-near': [0.2, 0.1, 0.2, 0.3],
  'milestone-none': [-0.4, -0.3, -0.4, -0.7],
  'milestone-one': [-0.2, -0.1, -0.2, -0.3],
  'milestone-other': [0, 0, 0, 0],
  'milestone-same': [0.2, 0.2, 0.2, 0.3],
  'nearest-open': [0, -0.1, 0.1, -0.2],
  'nearest-other': [-0.2, -0.2, -0.4, -0.2],
  'nearest-same': [-0.3, -0.2, -0.3, -0.3],
  alike: [0.2, 0.2, 0.2, 0.2],
  behind: [-0.5, -0.5, -0.6, -0.7],
  beside: [0.2, 0.2, 0.3, 0.1],
  contrast: [0, 0.3, 0, -0.1],
  'former-both': [0.5, 0.3, 0.1, 0.3],
  'former-one': [0.1, 0, -0.1, -0.1],
  headlines: [0.4, 0.2, 0.3, 0.1],
  most: [0.7, 0.6, 0.8, 0.6],
  moved: [-0.4, -0.2, 0, 0.1],
  'noun-other': [0.2, 0.2, 0.1, 0.2],
  'noun-same': [0.4, 0.5, 0.7, 0.5],
  'rate-one': [-0.4, -0.4, -0.5, -0.4],
  'rate-other': [0.1, 0.1, 0.1, 0.1],
  'rate-same': [0.3, 0.3, 0.4, 0.3],
  names: [0.6, 0.5, 0.5, 0.5],
  numbers: [0.3, 0.3, 0.4, 0.3],
  'running-both': [0.3, 0.3, 0.4, 0.3],
  'running-one': [-0.2, 0, 0.1, 0],
  senses: [0.2, 0.1, 0.2, 0.1],
  story: [-0.7, -0.5, -0.9, -1],
  whole: [0.2, 0.2, 0.2, 0.2],
  words: [0, 0, 0, 0],
  // How surely either figure is told again by another.
  taken: [-1.2, -1.1, -1.3, -1.2],
  'taken-both': [-0.7, -0.7, -1.1, -0.7],
  'taken-topic': [-1.1, -1.1, -1.6, -1.3],
  // What the figures are bound to.
  'counted-loose': [-0.2, -0.2, -0.2, -0.2],
  'counted-open': [0.1, 0.1, 0.2, 0.1],
  'counted-other': [-0.7, -0.6, -0.8, -0.6],
  'counted-same': [0.2, 0.2, 0.3, 0.2],
  'deal-other': [-0.7, -0.7, -0.7, -0.8],
  'lot-other': [-0.2, -0.3, -0.4, -0.3],
  'measure-near': [-0.4, -0.1, -0.3, 0],
  'measure-open': [-0.4, -0.5, -0.5, -0.7],
  'measure-other': [-0.6, -0.4, -0.3, -0.4],
  'measure-same': [0.4, 0.1, 0.3, 0.2],
  'measure-unknown': [0.5, 0.5, 0.1, 0.2],
  'part-none': [-0.1, 0.1, -0.3, -0.2],
  'part-open': [-0.1, -0.1, 0, 0],
  'part-other': [-0.4, -0.5, -0.4, -0.6],
  'part-same': [0.1, 0, 0.1, 0.1],
  'party-other': [-0.9, -1, -1, -1],
  only: [1, 0.7, 0.8, 0.7],
  'status-other': [0, -0.2, -0.6, -0.2],
  'status-same': [-0.1, 0.1, 0.1, -0.1],
  'subject-kin': [-0.3, -0.3, -0.3, -0.3],
  'subject-named': [0, -0.1, 0, 0.2],
  'subject-open': [0.2, 0.3, 0.3, 0.3],
  'subject-other': [-0.7, -0.6, -0.7, -1],
  'subject-same': [0.2, 0.3, 0.1, 0],
  'year-other': [-0.6, -0.5, -0.6, -0.5],
  'year-same': [0.3, 0.4, 0.3, 0.3],
  // What comparing by subject and measure came to.
  'ruled-alike': [1.3, 1.6, 2, 1.9],
  'ruled-apart': [0.7, 0.7, 0.8, 0.8],
  'ruled-contract': [-0.3, -0.3, -0.3, -0.3],
  'ruled-counted': [-0.1, -0.2, -0.3, -0.2],
  'ruled-deal': [0.3, 0.1, 0.1, 0.1],
  'ruled-list': [0.5, 0.5, 0.7, 0.5],
  'ruled-part': [-0.5, -0.6, -0.7, -0.2],
  'ruled-party': [0.5, 0.4, 0.4, 0.3],
  'ruled-period': [0, 0, 0, 0],
  'ruled-status': [0.2, 0, -0.2, 0],
} satisfies Record<string, Odds>;

type Odds = [equalNumbers: number, equalDates: number, otherNumbers: number, otherDates: number];

/** Which of the four a pair is: the same clue weighs more in one than in another. */
export type Sort = 0 | 1 | 2 | 3;

/** Something that speaks for or against two figures being told of one thing. */
export type Clue = keyof typeof WEIGHTS;

/** Two figures of one kind and unit, and nothing else known. */
export const BASE_ODDS: Odds = [-0.5, -0.4, -0.7, -0.7];

/** The sort of a pair by its kind and by whether the two values fit each other. */
export const sortOf = (isDate: boolean, fits: boolean): Sort => ((fits ? 0 : 2) + (isDate ? 1 : 0)) as Sort;

/** What so much of a clue adds to the odds. */
export const oddsOf = (clue: Clue, much: number, sort: Sort): number => WEIGHTS[clue][sort] * much;

/** How sure that is: 0 to 1. */
export const sureness = (odds: number): number => 1 / (1 + Math.exp(-odds));
