import type { Clues } from './clues';

/**
 * What each clue says for (above 0) or against two figures being told of one thing, as odds on a logarithmic scale.
 * Learnt by logistic regression from pairs of figures in reports of some forty stories, each story judged by what the
 * others taught, then rounded: a clue is worth what it is worth on stories never seen. Kinds of clues without a row say
 * nothing.
 */
const WEIGHTS: Record<string, number> = {
  // The values.
  digits: 0.6,
  'far-count': -1.1,
  'far-date': -1.2,
  'far-grows': 0.4,
  'far-money': -0.8,
  'far-other': -0.6,
  'far-weeks': -0.5,
  'kind-count': -0.6,
  'kind-date': -0.1,
  'kind-duration': -0.1,
  'kind-money': 0.2,
  'kind-percent': -0.1,
  'value-bound': -0.1,
  'value-fits': 0.4,
  'value-same': 0.6,
  // The words, names and numbers around, and what else the two reports tell alike.
  alike: 0.1,
  behind: -0.3,
  most: 0.7,
  names: 0.5,
  'nearest-open': -0.3,
  'nearest-other': -0.4,
  numbers: 0.5,
  senses: 0.1,
  story: 0.4,
  taken: -1.1,
  words: 0.2,
  // What the figures are bound to.
  'counted-loose': -0.2,
  'counted-open': -0.3,
  'counted-other': -0.5,
  'counted-same': 0.4,
  'deal-other': -0.4,
  'lot-other': -0.2,
  'measure-near': -0.2,
  'measure-open': -0.5,
  'measure-other': -0.6,
  'measure-same': 0.7,
  'measure-unknown': -0.1,
  'noun-other': -0.3,
  'part-none': -0.4,
  'part-open': -0.4,
  'part-other': -0.3,
  'part-same': 0.4,
  'party-other': -1.3,
  'subject-kin': -0.2,
  'subject-named': 0.1,
  'subject-open': 0.1,
  'subject-other': -1.2,
  'subject-same': 0.4,
  'year-other': -0.1,
  'year-same': 0.2,
  // What comparing by subject and measure came to.
  'ruled-alike': 1.5,
  'ruled-apart': -0.1,
  'ruled-list': 0.3,
  'ruled-loose': -0.3,
  'ruled-part': -0.5,
};
/** Two figures of one kind and unit, and nothing else known. */
const BASE = -0.8;

/** How sure it is that two figures are told of one thing: 0 to 1. */
export function sureness(clues: Clues): number {
  let odds = BASE;
  for (const clue in clues) odds += (WEIGHTS[clue] ?? 0) * clues[clue]!;
  return 1 / (1 + Math.exp(-odds));
}
