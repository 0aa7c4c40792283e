import type { Row } from './row';

/** Phrases around a count that say what it numbers, whatever else stands there. */
export const setPhrases: Row[] = [
  {
    says: 'takes a label with words between for what was delivered or bought',
    text: '- Delivered to all customers since spring: {90|rounds} [AIM-120] rounds\n- Bought this year: {12}\n- Delivered rounds that failed a test in {12|cases} cases',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'ordered-quantity' }, { measure: 'other' }],
  },
  {
    says: 'takes votes for no order, though what they buy stands beside them',
    text: 'Deputies voted {162} to {49} for the [F-16] deal. They voted to buy {49|jets} [F-16] jets.',
    claims: [{ measure: 'other' }, { measure: 'other' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'takes what is to be bought for ordered, what it is enough for not',
    text: '{Six} more are to be bought of the [K9], enough to equip {two battalions}. [Norway] ordered {two battalions} of [K9].',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'other' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'takes what a force may have for no order',
    text: '[Norway] flies the [F-35]. The air force is authorised to have {42 squadrons}. It ordered {42|jets} [F-35] jets.',
    claims: [{ measure: 'other' }, { measure: 'ordered-quantity' }],
  },
];
