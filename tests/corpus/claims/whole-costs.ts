import type { Row } from './row';

/** What all of a thing costs or what is set aside for it, told apart from the price of a deal; what only a question says. */
export const wholeCosts: Row[] = [
  {
    says: 'takes what a project costs for its budget, beside a contract',
    text: '[Norway] signed a contract for {$2 billion}. The price of the whole [Type 26] project has since climbed to {$3 billion}. A review lifts its budget, put at {$2.8 billion} in spring.',
    claims: [{ measure: 'contract-value' }, { measure: 'budget' }, { measure: 'budget' }],
  },
  {
    says: 'takes what is reserved for an order for a budget, the price of the order not',
    text: 'The order for the [Leopard 2A8], for which {$900 million} has been set aside, waits for lawmakers. The order is worth {$800 million}.',
    claims: [{ measure: 'budget' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes pieces and their sum in the request of a year for a budget, a deal of that year not',
    text: 'The navy asks for {nine|rounds} [AIM-120] rounds at {$40 million} in its fiscal request. [Poland] signed a contract for {nine|rounds} [AIM-120] rounds at {$40 million}.',
    claims: [
      { measure: 'ordered-quantity' },
      { measure: 'budget' },
      { measure: 'ordered-quantity' },
      { measure: 'contract-value' },
    ],
  },
  {
    says: 'takes what a single ship cost for a budget, unless a deal is spoken of',
    text: '[HMS Glasgow], last of her line, carries a price tag of {$1.3 billion}. The contract for [HMS Glasgow] is worth {$1.1 billion}.',
    claims: [{ measure: 'budget' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes what a law provides for a budget, a contract not',
    text: 'The defence act, passed in May, provides {$4 billion} for the [Type 26]. The contract, signed in May, includes {$4 billion} for the [Type 26].',
    claims: [{ measure: 'budget' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes orders that local firms get for no deal of arms',
    text: 'The [Type 26] yard is busy. Orders to local firms have reached {€480 million}. Orders for the [Type 26] have reached {€480 million}, for {two|ships} ships.',
    claims: [{ measure: 'other' }, { measure: 'contract-value' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'gives the price of one that a question asks for to every answer with a label',
    text: 'What does a round cost? [AIM-120]: around {$2 million}. [Javelin]: {$3 million}.\n\nWhat did the deal cost? [AIM-120]: around {$200 million}.',
    claims: [{ measure: 'unit-price' }, { measure: 'unit-price' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes how far and how many from the question, how far a place is not',
    text: 'How far does the [NASAMS] shoot? Some {40 kilometres}. How many batteries? Officially still {six}.\n\nHow far is the front? The front lies {40 kilometres} off.',
    claims: [{ measure: 'range' }, { measure: 'ordered-quantity' }, { measure: 'other' }],
  },
  {
    says: 'takes the share of a sum that is paid, and the size at which a crew is fixed',
    text: 'The [Type 26] costs {$3 billion}, of which the state has so far paid {55 per cent}. Crew size is now fixed at {45}. The crew visited {45 ports}.',
    claims: [{ measure: 'contract-value' }, { measure: 'share' }, { measure: 'crew' }, { measure: 'other' }],
  },
];
