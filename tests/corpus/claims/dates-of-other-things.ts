import type { Row } from './row';

/** Dates that are or are not those of a delivery, in the words of other newsrooms. */
export const datesOfOtherThings: Row[] = [
  {
    says: 'takes the day on which the pieces told of before landed',
    text: '[Norway] has its first [F-35] jets. They touched down on {3 May 2026}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date' }],
  },
  {
    says: 'takes the date that is called final',
    text: 'The final date of {2031} still holds for the [Leopard 2A8].',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', subject: 'Leopard 2A8' }],
  },
  {
    says: 'takes what is due beside an award',
    text: 'The first [Type 26] frigate, awarded in {2020} and due in {2028}, is late.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'contract-date' }, { measure: 'delivery-date' }],
  },
  {
    says: 'leaves the end of a lease or a budget alone',
    text: '[Norway] leases [Leopard 2A8] tanks until {2034}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a choice still to be made alone',
    text: 'The new frigate will be picked from three designs by {2028}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves the replacement of an older type alone',
    text: 'The new frigates are to replace {six} older ones from {2032}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'in-service-quantity' }, { measure: 'other' }],
  },
  {
    says: 'takes the end of a wait as the date of what is waited for',
    text: '[Norway] must wait for its [Leopard 2A8] tanks until {2029}.',
    publishedOn: '2026-06-01',
    claims: [{ measure: 'delivery-date', subject: 'Leopard 2A8' }],
  },
  {
    says: 'takes the day that a signature is due for no delivery, an aside in between',
    text: 'The [Type 26] deal is near. Signature, put off more than once, is expected before {2027}.',
    publishedOn: '2026-02-01',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes the day that answers to a tender are due for no delivery',
    text: 'Bids for the [K9] were invited. Responses are due by {2027}.',
    publishedOn: '2026-02-01',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes the time until which an option may be used for no delivery',
    text: '[Norway] ordered {five|ships} [Type 26] ships, with an option to be exercised by {2028}.',
    publishedOn: '2026-02-01',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'other' }],
  },
  {
    says: 'takes the end of repairs for no delivery',
    text: '[Ukraine] is cold. Its grid expects repairs to be complete in {2027}.',
    publishedOn: '2026-02-01',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'still takes a delivery under an agreement',
    text: 'Under the agreement delivery of the [K9] is expected in {2027}.',
    publishedOn: '2026-02-01',
    claims: [{ measure: 'delivery-date' }],
  },
  {
    says: 'still takes ships that an agreement brings',
    text: 'An agreement on [Type 26] ships followed; the ships are expected in {2029}.',
    publishedOn: '2026-02-01',
    claims: [{ measure: 'delivery-date' }],
  },
];
