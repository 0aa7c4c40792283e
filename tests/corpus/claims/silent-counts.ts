import type { Row } from './row';

/** Counts of which the sentence says little: what a purchase, a sum of parts or a rate makes of them. */
export const silentCounts: Row[] = [
  {
    says: 'takes a number of arms with nothing else said of it as the number bought',
    text: 'The price was put at {$4 billion}. There is money for {nine ships}.',
    claims: [{ measure: 'contract-value' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'leaves a number that is armed or carried alone',
    text: 'The contract is worth {$4 billion}. The captain will live with {nine boats}.',
    claims: [{ measure: 'contract-value' }, { measure: 'other' }],
  },
  {
    says: 'takes counts that add up to the one before as its parts',
    text: '[Norway] ordered {13} [Type 26]: {eight|frigates} of the first lot and {five|frigates} of the next.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Type 26' },
      { measure: 'ordered-quantity' },
      { measure: 'ordered-quantity' },
    ],
  },
];
