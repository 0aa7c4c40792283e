/**
 * What each clue says for (above 0) or against two figures being told of one thing, as odds on a logarithmic scale: of two
 * numbers that fit each other, two dates that do, two numbers that do not, two dates that do not. Learnt by
 * `npm run learn-retelling` and rounded (docs/adr/0019).
 */
export const WEIGHTS = {
  // The values.
  'ahead-both': [0, -0.1, 0, 0.2],
  'ahead-none': [-0.1, 0.3, -0.1, -0.5],
  'ahead-one': [-0.2, -0.2, -0.2, -0.1],
  'far-against': [-0.2, -0.2, -0.2, -0.2],
  'far-count': [-1.3, -1.3, -1.7, -1.3],
  'far-counter': [-0.3, -0.3, -0.4, -0.3],
  'far-date': [-1.2, -1.2, -1.2, -1.7],
  'far-grows': [0.5, 0.5, 0.4, 0.8],
  'far-little': [0.3, 0.3, 0.4, 0.3],
  'far-money': [-1.1, -1.1, -1.5, -1.1],
  'far-other': [-0.8, -0.8, -1, -0.8],
  'far-weeks': [0.1, 0.1, -0.2, 0.3],
  inside: [-0.3, -0.4, -0.3, -0.3],
  'kind-count': [-0.7, -0.5, -0.5, -0.5],
  'kind-date': [-0.2, -0.1, -0.2, -0.5],
  'kind-duration': [-0.3, -0.3, -0.3, -0.3],
  'kind-money': [0.5, 0.3, 0.2, 0.3],
  'kind-ordinal': [0, 0, 0, 0],
  'kind-percent': [0.1, 0, 0, 0],
  'kind-quantity': [0.2, 0.1, 0.1, 0.1],
  'value-fits': [0.8, 0.8, 0.7, 0.7],
  'value-same': [1.2, 1, 0.9, 0.9],
  digits: [0.5, 0.7, 0.5, 0.5],
  // The words, names and numbers around, and what else the two reports tell alike.
  'alike-unbound': [0.4, 0.4, 0.3, 0.3],
  'milestone-near': [0.5, 0.5, 0.5, 0.6],
  'milestone-none': [-0.6, -0.6, -0.6, -0.9],
  'milestone-one': [-0.3, -0.2, -0.3, -0.6],
  'milestone-other': [0, 0, 0, 0],
  'milestone-same': [0.3, 0.2, 0.3, 0.4],
  'nearest-open': [0, -0.1, -0.2, -0.4],
  'nearest-other': [-0.2, -0.3, -0.4, -0.3],
  'nearest-same': [-0.3, 0, -0.2, -0.1],
  alike: [0.4, 0.4, 0.4, 0.4],
  behind: [-0.2, -0.3, -0.3, -0.4],
  beside: [0.3, 0.3, 0.4, 0.2],
  contrast: [-0.1, 0.2, 0.1, -0.2],
  'former-both': [0.6, 0.6, 0.3, 0.7],
  'former-one': [0.1, 0.1, -0.1, -0.1],
  headlines: [0.2, 0, 0.3, -0.1],
  most: [0.6, 0.5, 0.6, 0.6],
  moved: [-0.3, 0, 0, 0.3],
  names: [0.7, 0.5, 0.6, 0.4],
  numbers: [0.3, 0.3, 0.5, 0.2],
  'running-both': [0.4, 0.3, 0.4, 0.3],
  'running-one': [-0.2, 0, 0.2, 0],
  senses: [0.1, 0, 0.2, 0],
  story: [-1.1, -1, -1.2, -1.4],
  whole: [0.2, 0.2, 0.2, 0.2],
  words: [0.1, 0.2, 0.1, 0.2],
  // How surely either figure is told again by another.
  taken: [-1.1, -1.2, -1.5, -1.2],
  'taken-both': [-0.6, -0.6, -0.9, -0.6],
  'taken-topic': [-1.3, -1.3, -1.7, -1.4],
  // What the figures are bound to.
  'counted-loose': [-0.3, -0.3, -0.3, -0.3],
  'counted-open': [-0.1, 0, 0.1, 0],
  'counted-other': [-0.6, -0.6, -0.8, -0.6],
  'counted-same': [0.2, 0.3, 0.5, 0.3],
  'deal-other': [-0.7, -0.7, -0.8, -0.8],
  'lot-other': [-0.2, -0.2, -0.3, -0.2],
  'measure-near': [-0.3, -0.1, -0.2, 0.1],
  'measure-open': [-0.3, -0.6, -0.5, -0.8],
  'measure-other': [-0.8, -0.6, -0.6, -0.6],
  'measure-same': [0.5, 0.4, 0.4, 0.5],
  'measure-unknown': [0.4, 0.5, 0.2, 0.1],
  'part-none': [-0.1, 0, -0.5, -0.4],
  'part-open': [-0.2, -0.1, 0, -0.1],
  'part-other': [-0.4, -0.4, -0.4, -0.5],
  'part-same': [0.1, 0.1, 0.1, 0.2],
  'party-other': [-0.5, -0.7, -0.5, -0.5],
  only: [1, 0.7, 0.6, 0.5],
  'status-other': [0, -0.3, -0.6, -0.3],
  'status-same': [-0.2, 0.1, 0.1, -0.1],
  'subject-kin': [-0.5, -0.6, -0.6, -0.6],
  'subject-named': [0, -0.1, 0, 0.2],
  'subject-open': [0.3, 0.5, 0.5, 0.4],
  'subject-other': [-0.7, -0.5, -0.7, -0.8],
  'subject-same': [0.4, 0.3, 0.1, 0.1],
  'year-other': [-0.4, -0.3, -0.3, -0.3],
  'year-same': [0.4, 0.4, 0.4, 0.3],
  // What comparing by subject and measure came to.
  'ruled-alike': [1.4, 1.7, 2.2, 1.9],
  'ruled-apart': [0.6, 0.6, 0.7, 0.7],
  'ruled-contract': [-0.3, -0.2, -0.2, -0.3],
  'ruled-counted': [0, -0.1, -0.2, -0.1],
  'ruled-deal': [0.2, 0.1, 0, 0.1],
  'ruled-list': [0.8, 0.8, 1, 0.8],
  'ruled-part': [-0.7, -1, -1, -0.5],
  'ruled-party': [0.6, 0.4, 0.2, 0.4],
  'ruled-period': [0.1, 0, 0, 0],
  'ruled-status': [0.1, -0.1, -0.3, -0.2],
} satisfies Record<string, Odds>;

type Odds = [equalNumbers: number, equalDates: number, otherNumbers: number, otherDates: number];

/** Which of the four a pair is: the same clue weighs more in one than in another. */
export type Sort = 0 | 1 | 2 | 3;

/** Something that speaks for or against two figures being told of one thing. */
export type Clue = keyof typeof WEIGHTS;

/** Two figures of one kind and unit, and nothing else known. */
export const BASE_ODDS: Odds = [-0.4, -0.4, -0.8, -0.8];

/** The sort of a pair by its kind and by whether the two values fit each other. */
export const sortOf = (isDate: boolean, fits: boolean): Sort => ((fits ? 0 : 2) + (isDate ? 1 : 0)) as Sort;

/** What so much of a clue adds to the odds. */
export const oddsOf = (clue: Clue, much: number, sort: Sort): number => WEIGHTS[clue][sort] * much;

/** How sure that is: 0 to 1. */
export const sureness = (odds: number): number => 1 / (1 + Math.exp(-odds));
