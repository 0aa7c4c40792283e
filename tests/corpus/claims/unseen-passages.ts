import type { Row } from './row';

/** Questions and answers, bullets, ministry lists and other passages in which a sentence leans on its neighbours. */
export const unseenPassages: Row[] = [
  {
    says: 'takes what a question asks of a date',
    text: 'When will the [Type 26] enter service?\nAnswer.\nIn {2028}, the minister said.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'service-entry-date', subject: 'Type 26' }],
  },
  {
    says: 'leaves an answer to another question alone',
    text: 'When did talks on the [Type 26] open?\nAnswer.\nIn {2028}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes items of one list together',
    text: 'Among the items: {687 vehicles}; {561 turrets}; {14|systems} [IRIS-T SLM] systems for {€3 billion}; and {15 jets}.',
    claims: [
      { measure: 'ordered-quantity' },
      { measure: 'ordered-quantity' },
      { measure: 'ordered-quantity', subject: 'IRIS-T SLM' },
      { measure: 'contract-value', subject: 'IRIS-T SLM' },
      { measure: 'ordered-quantity' },
    ],
  },
  {
    says: 'takes the label of a bullet as the buyer of all in it',
    text: 'Orders so far\n- [Romania]: {54|tanks} [M1A2] tanks, {$2 billion}\n- [Poland]: {250|tanks} [M1A2] tanks, {$4 billion}',
    claims: [
      { measure: 'ordered-quantity', party: 'romania' },
      { measure: 'contract-value', party: 'romania' },
      { measure: 'ordered-quantity', party: 'poland' },
      { measure: 'contract-value', party: 'poland' },
    ],
  },
  {
    says: 'gives what two buy together to neither',
    text: '[Norway] and [Sweden] have ordered {12|batteries} [NASAMS] batteries.',
    claims: [{ measure: 'ordered-quantity', party: null }],
  },
  {
    says: 'goes on about the deal of the sentence before',
    text: 'The contract for the [Leopard 2A8] was signed in {2025}. Its subject is {180 tanks} and {81 vehicles}.',
    claims: [{ measure: 'contract-date' }, { measure: 'ordered-quantity' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'takes a price beside a count as that of an order',
    text: '{Six|jets} [F-35] jets at {$600 million}: that is what [Norway] was offered.',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35' },
      { measure: 'contract-value', subject: 'F-35' },
    ],
  },
  {
    says: 'takes the part after a semicolon as of the same thing',
    text: 'Of the [M1A2] tanks, {three} will be made abroad; {61} will be assembled at home. The [T-72] stays.',
    claims: [
      { measure: 'ordered-quantity', subject: 'M1A2', scope: { lot: 'made elsewhere' } },
      { measure: 'ordered-quantity', subject: 'M1A2', scope: { lot: 'made elsewhere' } },
    ],
  },
  {
    says: 'takes a contract to come as no delivery',
    text: 'A contract for the [F-35] is expected in {2028}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'contract-date' }],
  },
  {
    says: 'takes the percentage that goes on about the one before',
    text: "[China] accounted for {80 percent} of [Thailand]'s arms imports. In the last edition the figure was {81 percent}.",
    claims: [
      { measure: 'share', subject: 'China' },
      { measure: 'share', subject: 'China' },
    ],
  },
  {
    says: 'takes all that have come in spite of an order before',
    text: 'The first contract for {180|tanks} [Leopard 2A8] tanks was signed in {2022}. All {180|tanks} tanks have been taken over.',
    claims: [
      { measure: 'ordered-quantity' },
      { measure: 'contract-date' },
      { measure: 'delivered-quantity', subject: 'Leopard 2A8' },
    ],
  },
  {
    says: 'leaves money obligated and aid handed out as no price',
    text: 'Funds of {$610 million} were obligated. An {$18 billion} support package follows.',
    claims: [{ measure: 'budget' }, { measure: 'budget' }],
  },
];
