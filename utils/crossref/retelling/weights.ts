/**
 * What each clue says for (above 0) or against two figures being told of one thing, as odds on a logarithmic scale.
 * Learnt by logistic regression from pairs of figures in reports of some thirty stories, tried with each story left out in
 * turn, then rounded (docs/adr/0019).
 */
const WEIGHTS = {
  // The values.
  'far-count': -1.7,
  'far-date': -1.8,
  'far-grows': 0.9,
  'far-money': -1.5,
  'far-other': -1,
  'far-weeks': -0.3,
  'kind-count': -0.8,
  'kind-date': 0,
  'kind-duration': -0.3,
  'kind-money': 0.3,
  'kind-ordinal': 0,
  'kind-percent': -0.2,
  'kind-quantity': -0.1,
  'value-fits': 0.8,
  'value-same': 0.9,
  digits: 0.7,
  // The words, names and numbers around, and what else the two reports tell alike.
  'alike-unbound': 0.2,
  'nearest-open': -0.3,
  'nearest-other': -0.4,
  'nearest-same': -0.4,
  alike: 0.1,
  behind: -0.4,
  beside: 0.1,
  most: 1,
  moved: 0.1,
  names: 0.8,
  numbers: 0.7,
  senses: 0.2,
  story: 0.6,
  whole: 0.3,
  words: 0.2,
  // How surely either figure is told again by another.
  taken: -1.9,
  // What the figures are bound to.
  'counted-loose': -0.5,
  'counted-open': -0.3,
  'counted-other': -0.9,
  'counted-same': 0.8,
  'deal-other': -0.6,
  'lot-other': -0.3,
  'measure-near': -0.2,
  'measure-open': -0.7,
  'measure-other': -0.9,
  'measure-same': 0.7,
  'measure-unknown': 0,
  'part-none': -0.5,
  'part-open': -0.5,
  'part-other': -0.7,
  'part-same': 0.6,
  'party-other': -1.8,
  'subject-kin': -0.2,
  'subject-named': -0.1,
  'subject-open': 0.4,
  'subject-other': -1.4,
  'subject-same': 0.2,
  'year-other': -0.2,
  'year-same': 0.3,
  // What comparing by subject and measure came to.
  'ruled-alike': 1.9,
  'ruled-apart': 0.1,
  'ruled-list': 0.4,
  'ruled-loose': -0.5,
  'ruled-part': -1,
  'ruled-period': 0.2,
};

/** Something that speaks for or against two figures being told of one thing. */
export type Clue = keyof typeof WEIGHTS;

/** Two figures of one kind and unit, and nothing else known. */
export const BASE_ODDS = -1.1;

/** What so much of a clue adds to the odds. */
export const oddsOf = (clue: Clue, much: number): number => WEIGHTS[clue] * much;

/** How sure that is: 0 to 1. */
export const sureness = (odds: number): number => 1 / (1 + Math.exp(-odds));
