import type { Row } from './row';

const former = { measure: 'ordered-quantity', scope: { part: 'original' } } as const;
const ordered = { measure: 'ordered-quantity' } as const;

/** Numbers ordered and prices that a report sets against newer ones, and those that only look so. */
export const formerNumbers: Row[] = [
  {
    says: 'knows the number that another has taken the place of',
    text: '[Norway] will buy {four|frigates} [Type 26] frigates instead of {five}.',
    claims: [ordered, former],
  },
  {
    says: 'knows the first end of a cut',
    text: 'The [Norway] order for the [Type 26] was cut from {five|frigates} frigates to {four}.',
    claims: [former, ordered],
  },
  {
    says: 'knows what was planned originally',
    text: '[Norway] ordered {four|frigates} [Type 26] frigates; it had originally planned {five}.',
    claims: [ordered, former],
  },
  {
    says: 'knows a contract value that has grown',
    text: 'The [Type 26] contract is now worth {$6 billion}, up from {$5 billion}.',
    claims: [{ measure: 'contract-value' }, { measure: 'contract-value', scope: { part: 'original' } }],
  },
  {
    says: 'takes "from" before a maker for no change',
    text: '[Norway] ordered {five|frigates} [Type 26] frigates from the yard for {£4 billion}.',
    claims: [ordered, { measure: 'contract-value' }],
  },
  {
    says: 'parts sums by the year of their prices',
    text: 'Each [Type 26] was to cost {$700 million} in {2015} dollars; today that is {$900 million}.',
    claims: [{ measure: 'unit-price', scope: { lot: '2015 prices' } }, { measure: 'other' }, { measure: 'unit-price' }],
  },
  {
    says: 'takes the year of a deal for no year of prices',
    text: 'The [Type 26] contract was worth {$700 million} in {2015}.',
    claims: [{ measure: 'contract-value' }, { measure: 'other' }],
  },
];
