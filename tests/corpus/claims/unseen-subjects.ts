import type { Row } from './row';

/** What a figure is about, and who buys, where the sentence has several names or none. */
export const unseenSubjects: Row[] = [
  {
    says: "takes a class for its ship's design values",
    text: 'The [HMS Glasgow] is the first of the [Type 26]. At {7,100 tonnes} she sails with a crew of {160}.',
    claims: [
      { measure: 'weight', subject: 'Type 26' },
      { measure: 'crew', subject: 'Type 26' },
    ],
  },
  {
    says: 'leaves the ship its own delivery',
    text: 'The [HMS Glasgow] will be delivered in {2028}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'delivery-date', subject: 'HMS Glasgow' }],
  },
  {
    says: 'takes the sub-heading over a list',
    title: 'Ministry takes stock',
    text: 'Ministry takes stock\n[Type 26] frigates\n- Contract: {£10 billion}\n- First delivery in {2029}\n[F-35] fighters\n- Contract: {$6 billion}\n- First delivery in {2027}',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'contract-value', subject: 'Type 26' },
      { measure: 'delivery-date', subject: 'Type 26' },
      { measure: 'contract-value', subject: 'F-35' },
      { measure: 'delivery-date', subject: 'F-35' },
    ],
  },
  {
    says: 'takes a definite noun as the name that goes by it',
    text: '[Norway] bought the [Type 26] frigate before the [Virginia-class] submarine came up. The frigate displaces {6,900 tonnes}.',
    claims: [{ measure: 'weight', subject: 'Type 26' }],
  },
  {
    says: 'gives a whole no name of its parts',
    text: '[Poland] ordered the [Leopard 2A8] in {2025}. The deal provides for {180 tanks}: {117|tanks} [M1A2] tanks and {63|tanks} [T-72] tanks.',
    claims: [
      { measure: 'contract-date' },
      { measure: 'ordered-quantity', subject: 'Leopard 2A8' },
      { measure: 'ordered-quantity', subject: 'M1A2' },
      { measure: 'ordered-quantity', subject: 'T-72' },
    ],
  },
  {
    says: 'takes what retires as an aside however it is counted',
    text: 'The [Type 26] comes as the navy plans the retirement of its {four} [FREMM]. The ship will cost {£1 billion}.',
    claims: [{ measure: 'in-service-quantity' }, { measure: 'unit-price', subject: 'Type 26' }],
  },
  {
    says: 'takes the force of the maker as a buyer',
    text: '[Boeing] will deliver {40|jets} [F-16] jets to the [U.S. Air Force], while [Romania] weighs {12} more.',
    claims: [
      { measure: 'ordered-quantity', party: 'united-states' },
      { measure: 'ordered-quantity', party: 'romania' },
    ],
  },
  {
    says: "leaves out the country of the seller's firm",
    text: "[Brazil] ordered {four|frigates} [FREMM] frigates from a group led by [Germany]'s [Rheinmetall].",
    claims: [{ measure: 'ordered-quantity', party: 'brazil' }],
  },
  {
    says: 'takes who expects the delivery',
    text: '[Germany] is the largest buyer of the [Leopard 2A8]. [Lithuania] expects the first of its {40|tanks} tanks early, in {2029}.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'ordered-quantity', party: 'lithuania' },
      { measure: 'delivery-date', party: 'lithuania' },
    ],
  },
];
