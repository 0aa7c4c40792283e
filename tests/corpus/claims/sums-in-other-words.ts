import type { Row } from './row';

/** Sums and shares in the words of other newsrooms. */
export const sumsInOtherWords: Row[] = [
  {
    says: 'takes a sum told in the money of another country as the same sum',
    text: '[Norway] signed a contract worth {$5 billion}, about {€4.5 billion}.',
    claims: [{ measure: 'contract-value' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes what a parliament voted as money set aside',
    text: 'So far {$2 billion} of the {$3 billion} voted by Congress has been released.',
    claims: [{ measure: 'budget' }, { measure: 'budget' }],
  },
  {
    says: 'takes the parts of a sum for what the sum is',
    text: 'Lawmakers appropriated {$5 billion} for the shield: {$3 billion} for the [Patriot] and {$2 billion} for the [NASAMS].',
    claims: [{ measure: 'budget' }, { measure: 'budget' }, { measure: 'budget' }],
  },
  {
    says: 'takes a financial frame as a budget',
    text: 'The overall frame for six frigates is unchanged at {€5 billion}.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes what was paid towards a programme as a payment',
    text: '[Norway] has paid {$300 million} towards the [Type 26].',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes what a partner pays in as a payment',
    text: 'Its share in the new fighter has been cut to {$400 million}.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes the price of a piece with and without a part',
    text: 'A frigate with the new radar costs {$1.2 billion}, one without it costs {$900 million}.',
    claims: [{ measure: 'unit-price' }, { measure: 'unit-price' }],
  },
  {
    says: 'takes the estimate for the first of a class as the price of one',
    text: 'The estimate for the lead ship, [Type 26], has grown to {$1.5 billion}.',
    claims: [{ measure: 'unit-price' }],
  },
  {
    says: 'takes a share that rises from one level to another as a share',
    text: 'Local content is to rise from {30 per cent} in the first boat to {55 per cent} in the last.',
    claims: [{ measure: 'share' }, { measure: 'share' }],
  },
  {
    says: 'takes a bill that comes to a sum as the price',
    text: 'A study of the budget, the cost and the estimate followed. The bill, spares and training included, comes to nearly {$6 billion}.',
    claims: [{ measure: 'contract-value' }],
  },
  {
    says: 'takes what is spent on a programme as a budget, in a notice of sale too',
    text: 'The State Department cleared the possible sale. [Norway] means to spend {$9 billion} on the programme.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes what a parliament is asked for or adds as a budget',
    text: 'The ministry asked parliament for {€3 billion}. Lawmakers added {€500 million} for the frigates.',
    claims: [{ measure: 'budget' }, { measure: 'budget' }],
  },
  {
    says: 'takes the cost of developing a thing as a budget',
    text: 'Development of the fighter will cost {$6 billion}.',
    claims: [{ measure: 'budget' }],
  },
];
