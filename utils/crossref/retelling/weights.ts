/**
 * What each clue says for (above 0) or against two figures being told of one thing, as odds on a logarithmic scale: of two
 * numbers that fit each other, two dates that do, two numbers that do not, two dates that do not. Learnt by
 * `npm run learn-retelling` and rounded (docs/adr/0019).
 */
export const WEIGHTS = {
  // The values.
  'ahead-both': [0.1, -0.2, 0.1, 0.3],
  'ahead-none': [-0.2, 0.2, -0.2, -0.7],
  'ahead-one': [-0.2, -0.3, -0.2, -0.3],
  'far-against': [-0.3, -0.3, -0.4, -0.3],
  'far-count': [-1.4, -1.4, -1.9, -1.4],
  'far-counter': [-0.3, -0.3, -0.4, -0.3],
  'far-date': [-1, -1, -1, -1.3],
  'far-days': [0.2, 0.2, 0.2, 0.2],
  'far-grows': [0.5, 0.5, 0.6, 0.5],
  'far-little': [0.4, 0.4, 0.5, 0.4],
  'far-money': [-1.5, -1.5, -2, -1.5],
  'far-other': [-0.7, -0.7, -1, -0.7],
  'far-weeks': [0.1, 0.1, -0.1, 0.3],
  inside: [-0.2, -0.3, -0.2, -0.2],
  'kind-count': [-0.6, -0.5, -0.6, -0.5],
  'kind-date': [-0.4, -0.2, -0.4, -0.6],
  'kind-duration': [0, -0.1, -0.1, -0.1],
  'kind-money': [0.3, 0.2, 0.3, 0.2],
  'kind-ordinal': [0, 0, 0, 0],
  'kind-percent': [-0.1, -0.1, -0.1, -0.1],
  'kind-quantity': [0.2, 0.1, 0, 0.1],
  'value-few': [-0.2, -0.1, -0.1, -0.1],
  'value-fits': [0.5, 0.5, 0.4, 0.4],
  'value-same': [1.4, 1, 1.1, 1.1],
  digits: [0.5, 0.5, 0.4, 0.4],
  // The words, names and numbers around, and what else the two reports tell alike.
  'alike-unbound': [0.4, 0.4, 0.4, 0.4],
  'milestone-near': [0, 0, 0, 0.1],
  'milestone-none': [-0.5, -0.4, -0.5, -0.8],
  'milestone-one': [-0.2, -0.2, -0.2, -0.2],
  'milestone-other': [0, 0, 0, 0],
  'milestone-same': [0.3, 0.3, 0.3, 0.4],
  'nearest-open': [-0.2, -0.2, -0.1, -0.3],
  'nearest-other': [-0.2, -0.2, -0.4, -0.3],
  'nearest-same': [-0.2, -0.1, -0.3, -0.3],
  alike: [0.3, 0.3, 0.3, 0.3],
  behind: [-0.6, -0.7, -0.8, -0.8],
  beside: [0.3, 0.3, 0.4, 0.4],
  contrast: [0.1, 0.4, 0, -0.1],
  'former-both': [0.3, 0.2, 0, 0.1],
  'former-one': [0.1, -0.1, -0.2, 0],
  headlines: [0.3, 0.2, 0.2, 0.1],
  most: [0.6, 0.6, 0.7, 0.5],
  moved: [-0.4, -0.2, 0.1, -0.1],
  'noun-other': [0.3, 0.2, 0.1, 0.2],
  'noun-same': [0.3, 0.4, 0.5, 0.4],
  'rate-one': [-0.4, -0.3, -0.4, -0.3],
  'rate-other': [0.1, 0.1, 0.1, 0.1],
  'rate-same': [0.5, 0.4, 0.6, 0.4],
  names: [0.4, 0.5, 0.4, 0.6],
  numbers: [0.5, 0.4, 0.5, 0.4],
  'running-both': [0.2, 0.2, 0.3, 0.2],
  'running-one': [-0.1, 0, 0.1, 0],
  senses: [0.1, 0.1, 0.1, 0],
  story: [0.2, 0.4, 0, 0.3],
  whole: [0.1, 0.1, 0.2, 0.1],
  words: [0, 0.1, 0.1, 0.1],
  // How surely either figure is told again by another.
  taken: [-1.2, -1.1, -1.2, -1.2],
  'taken-both': [-1, -0.9, -1.2, -1],
  'taken-topic': [-1.1, -1.2, -1.5, -1.4],
  // What the figures are bound to.
  'counted-loose': [-0.1, -0.1, -0.1, -0.1],
  'counted-open': [0, 0, 0.1, 0],
  'counted-other': [-0.6, -0.6, -0.7, -0.6],
  'counted-same': [0.1, 0.1, 0.2, 0.1],
  'deal-other': [-0.7, -0.6, -0.7, -0.7],
  'lot-other': [-0.4, -0.4, -0.5, -0.4],
  'measure-near': [-0.4, -0.1, -0.2, 0],
  'measure-open': [-0.4, -0.6, -0.6, -0.7],
  'measure-other': [-0.8, -0.6, -0.4, -0.6],
  'measure-same': [0.4, 0.1, 0.1, 0.2],
  'measure-unknown': [0.6, 0.6, 0.3, 0.2],
  'part-none': [-0.1, 0.1, -0.2, 0],
  'part-open': [-0.1, -0.2, -0.1, -0.2],
  'part-other': [-0.5, -0.5, -0.5, -0.7],
  'part-same': [0, 0, 0, 0],
  'party-other': [-1, -1.1, -1.1, -1.1],
  only: [0.7, 0.4, 0.4, 0.4],
  'status-other': [-0.2, -0.3, -0.5, -0.2],
  'status-same': [0, 0.2, 0.3, 0],
  'subject-kin': [-0.1, -0.1, 0, 0],
  'subject-named': [-0.1, -0.2, -0.2, 0],
  'subject-open': [0.4, 0.5, 0.4, 0.4],
  'subject-other': [-1, -1, -0.9, -1.3],
  'subject-same': [0.2, 0.2, 0, 0],
  'year-other': [-0.4, -0.4, -0.4, -0.4],
  'year-same': [0.3, 0.3, 0.2, 0.2],
  // What comparing by subject and measure came to.
  'ruled-alike': [1.2, 1.5, 1.9, 1.8],
  'ruled-apart': [0.7, 0.7, 0.8, 0.8],
  'ruled-contract': [-0.4, -0.4, -0.5, -0.3],
  'ruled-counted': [-0.1, -0.1, -0.2, -0.1],
  'ruled-deal': [0.1, 0.1, 0, 0.1],
  'ruled-list': [0.3, 0.3, 0.4, 0.3],
  'ruled-part': [-0.4, -0.5, -0.6, -0.2],
  'ruled-party': [0.6, 0.5, 0.5, 0.4],
  'ruled-period': [0, 0, 0, 0],
  'ruled-status': [0, -0.1, -0.2, -0.1],
} satisfies Record<string, Odds>;

type Odds = [equalNumbers: number, equalDates: number, otherNumbers: number, otherDates: number];

/** Which of the four a pair is: the same clue weighs more in one than in another. */
export type Sort = 0 | 1 | 2 | 3;

/** Something that speaks for or against two figures being told of one thing. */
export type Clue = keyof typeof WEIGHTS;

/** Two figures of one kind and unit, and nothing else known. */
export const BASE_ODDS: Odds = [-0.6, -0.6, -0.8, -0.9];

/** The sort of a pair by its kind and by whether the two values fit each other. */
export const sortOf = (isDate: boolean, fits: boolean): Sort => ((fits ? 0 : 2) + (isDate ? 1 : 0)) as Sort;

/** What so much of a clue adds to the odds. */
export const oddsOf = (clue: Clue, much: number, sort: Sort): number => WEIGHTS[clue][sort] * much;

/** How sure that is: 0 to 1. */
export const sureness = (odds: number): number => 1 / (1 + Math.exp(-odds));
