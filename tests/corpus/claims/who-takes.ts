import type { Row } from './row';

/** Who takes what its own maker mostly buys itself, and whose a class of ships is. */
export const whoTakes: Row[] = [
  {
    says: 'gives customers abroad what is told of them, in a report on the maker',
    title: 'Germany to double output of the IRIS-T',
    text: '[Germany] ordered {40|rounds} [IRIS-T SLM] rounds. The <German> army has received them.\n\n[Poland] has accepted {two|batteries} of its [IRIS-T SLM] batteries, {three} being due through {2029}. [Romania], whose letter of 2025 binds nobody, now speaks of {four batteries}. [Norway] signed in {2025} for its {90|rounds} [IRIS-T SLM] rounds at {$2 billion}.',
    claims: [
      { measure: 'ordered-quantity', party: 'germany' },
      { measure: 'delivered-quantity', party: 'poland' },
      { measure: 'remaining-quantity', party: 'poland' },
      { measure: 'delivery-date', party: 'poland' },
      { measure: 'ordered-quantity', party: 'romania' },
      { measure: 'contract-date', party: 'norway' },
      { measure: 'ordered-quantity', party: 'norway' },
      { measure: 'contract-value', party: 'norway' },
    ],
  },
  {
    says: 'takes the state that pays for what its own yards make',
    title: 'Poland picks Gripen',
    text: '[Poland] has ordered the [Gripen E] jet. The <Swedish> state is paying {$3 billion} for its own {ten|jets} jets.',
    claims: [
      { measure: 'contract-value', party: 'sweden' },
      { measure: 'ordered-quantity', party: 'sweden' },
    ],
  },
  {
    says: 'takes no lender and no place that is left for the buyer',
    text: 'The first {three} [M1A2] tanks leased from [Australia] were shown on Tuesday. The lease, signed in {February 2025}, costs {$300 million}.',
    claims: [
      { measure: 'other' },
      { measure: 'contract-date', party: null },
      { party: null, measure: 'contract-value' },
    ],
  },
  {
    says: 'takes the seller that asks for money, or sends an invoice, for no buyer',
    title: 'Poland and Sweden still apart',
    text: '[Poland] wants the [Gripen E], which [Sweden] makes, and [Poland] has ordered such jets before. The contract? The <Swedish> invoice of {€300 million} for {ten|jets} jets is the smaller part.',
    claims: [
      { measure: 'contract-value', party: 'poland' },
      { measure: 'ordered-quantity', party: 'poland' },
    ],
  },
  {
    says: 'gives two that sign to neither by that word',
    text: '[India] and [France] are to sign a {$7 billion} contract for the [Rafale-M] at sea.',
    claims: [{ measure: 'contract-value', party: 'india' }],
  },
  {
    says: 'gives the class of one navy to no foreign buyer whom only the report is about',
    title: 'Norwegian rescue for a yard',
    text: '[Norway] has taken over a yard. [Norway] wants jobs, and [Norway] will decide.\n\nThe yard is old.\n\nThe {three ships} [Type 26] of the contract signed in 2023 will be delivered from {2032}.',
    claims: [
      { measure: 'ordered-quantity', party: null },
      { measure: 'delivery-date', party: null },
    ],
  },
  {
    says: 'gives that class to the foreign buyer of whom the sentence tells',
    text: '[Norway] has ordered {five ships} [Type 26]. They will be delivered from {2032}.',
    claims: [
      { measure: 'ordered-quantity', party: 'norway' },
      { measure: 'delivery-date', party: 'norway' },
    ],
  },
  {
    says: 'gives what a navy without a name took to no other country than the one told of',
    title: 'India asks for more MQ-9B drones',
    text: '[India] has ordered the [MQ-9B]. [India] wants more of them. The [Navy] took {eight|drones} [MQ-9B] drones under the contract of {2009}.',
    claims: [
      { measure: 'ordered-quantity', party: 'india' },
      { measure: 'contract-date', party: 'india' },
    ],
  },
];
