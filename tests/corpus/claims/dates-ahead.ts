import type { Row } from './row';

/** Dates that lie ahead, and what is said of them: not done, of the first, asked for in a question, or of a paper. */
export const datesAhead: Row[] = [
  {
    says: 'tells nothing as done that lies ahead, whatever the tense',
    text: 'The radar goes aboard before the [Type 26] is delivered in {June 2028}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', status: undefined }],
  },
  {
    says: 'tells as done what lies behind',
    text: 'The first [Type 26] was delivered in {June 2025}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', status: 'delivered' }],
  },
  {
    says: 'takes the date from which things come for that of the first',
    text: '[Norway] bought [K9] howitzers for delivery from {2029}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', scope: { part: 'first' } }],
  },
  {
    says: 'takes the date before which none comes for that of the first',
    text: 'None of the [K9] howitzers is expected before {2029}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', scope: { part: 'first' } }],
  },
  {
    says: 'takes no date that is left behind for a first one',
    text: 'Delivery of the [Type 26] slips from {2028} to {2030}.',
    publishedOn: '2026-06-01',
    claims: [
      { measure: 'delivery-date', scope: { part: 'original' } },
      { measure: 'delivery-date', scope: undefined },
    ],
  },
  {
    says: 'knows the first one expected from a date at first expected',
    text: 'Five [Patriot] units are on order, with the first expected in {2029}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', scope: { part: 'first' } }],
  },
  {
    says: 'calls a first flight so where only the verb says it',
    text: 'The [Typhoon] could fly in {March 2028}, the maker says.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', scope: { part: 'first flight' } }],
  },
  {
    says: 'reads the rest of a first batch as the last of it',
    text: 'The remaining [K9] howitzers of the first batch arrive in {2028}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', scope: { part: 'remaining' } }],
  },
  {
    says: 'does not take a complete piece for the completion of all',
    text: 'Delivery of the first complete [NASAMS] battery is set for {May 2028}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', scope: { part: 'first' } }],
  },
  {
    says: 'answers a question in plain words',
    text: 'The [Type 26] left the yard for trials.\n\nWhen does the navy get it?\nIn {March 2028} on paper.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date' }],
  },
  {
    says: 'answers a question about a paper',
    text: 'Talks on the [Type 26] go on.\n\nWhen will the contract be signed?\nBy the {end of 2026}, if all goes well.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'contract-date' }],
  },
  {
    says: 'leaves the answer to another question alone',
    text: 'Talks on the [Type 26] go on.\n\nWhen did they begin?\nIn {March 2024}, in Oslo.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes what follows by a date on firm order for a delivery',
    text: 'The yard hands over the lead [Type 26] in {2028}. The rest of the ships on firm order follow by {2031}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', scope: { part: 'first' } }, { measure: 'delivery-date' }],
  },
  {
    says: 'takes what stands instead of a date for the former plan',
    text: 'Instead of {June 2028}, the [Type 26] is due in {July 2029}.',
    publishedOn: '2026-06-01',
    claims: [
      { measure: 'delivery-date', scope: { part: 'original' } },
      { measure: 'delivery-date', scope: undefined },
    ],
  },
  {
    says: 'ends what was once planned where another subject begins',
    text: 'The first [K9] comes in {2028}, earlier than once planned, and the last in {2031}.',
    publishedOn: '2026-06-01',
    claims: [
      { measure: 'delivery-date', scope: { part: 'first' } },
      { measure: 'delivery-date', scope: { part: 'last' } },
    ],
  },
  {
    says: 'leaves the completion of a plant alone',
    text: 'The [K9] will be made in the south, at a plant due for completion in {2028}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes the day of several contracts for that of their signature',
    text: 'The two contracts of {March 2025} are for [K9] howitzers.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'contract-date' }],
  },
  {
    says: 'takes the day from which an order dates for that of its signature',
    text: 'The order for {56|howitzers} [K9] howitzers dates from {September 2021}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'contract-date' }],
  },
  {
    says: 'does not take all the modules for all the ships',
    text: 'With all major modules in place, the [Type 26] will be delivered in {2029}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', scope: undefined }],
  },
  {
    says: 'takes a year before which none has come for no delivery done, nor for the first',
    text: 'Because of delays the army has received none of the [Rafale] jets before {2025}.',
    publishedOn: '2025-06-10',
    claims: [{ measure: 'delivery-date', status: undefined, scope: undefined }],
  },
  {
    says: 'takes a year until which none came for that of the first',
    text: 'The army received no [Rafale] jets until {2025}.',
    publishedOn: '2026-06-10',
    claims: [{ measure: 'delivery-date', status: undefined, scope: { part: 'first' } }],
  },
  {
    says: 'keeps a delivery of the year of publication as done',
    text: 'The army received the first of the [Rafale] jets in {2025}.',
    publishedOn: '2025-06-10',
    claims: [{ measure: 'delivery-date', status: 'delivered', scope: { part: 'first' } }],
  },
];
