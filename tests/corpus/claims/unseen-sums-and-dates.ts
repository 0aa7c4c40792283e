import type { Row } from './row';

/** Sums of companies, treasuries and parliaments, and the dates of decisions, arrivals and retirements. */
export const unseenSumsAndDates: Row[] = [
  {
    says: 'leaves a line of the books alone',
    text: '[Rheinmetall] closed the year with a backlog of {€64 billion} and sales of {€12 billion}.',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes what has been paid so far as a payment',
    text: '[Switzerland] has so far paid {$650 million}.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes what was paid for each as a price',
    text: '[Poland] paid about {$40 million} per aircraft for its [F-16].',
    claims: [{ measure: 'unit-price', subject: 'F-16' }],
  },
  {
    says: 'takes a programme worth a sum as a budget',
    text: 'The modernisation plan worth {$35 billion} would bring more ships.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes the price of a round',
    text: 'The agency puts the price of a [Patriot] round at {$4 million}.',
    claims: [{ measure: 'unit-price' }],
  },
  {
    says: 'takes a single piece named far before its price',
    text: 'A single jet of the latest production block is thought to cost {$83 million}.',
    claims: [{ measure: 'unit-price' }],
  },
  {
    says: 'takes the price of a counted batch as that of a deal',
    text: 'The batch of {30|jets} [Rafale] jets cost {€4 billion}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'contract-value', subject: 'Rafale' }],
  },
  {
    says: 'leaves what a war costs alone',
    text: 'The war cost [Israel] {$6 billion}, the bank said.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves work for local firms alone',
    text: 'Local firms are to get work worth {€1 billion} for the [F-35].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes a sum beyond any deal as a programme',
    text: 'The {12 submarines} will cost {$136 billion} overall.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'budget' }],
  },
  {
    says: 'takes the day on which a ship came',
    text: 'The first [Type 26] frigate reached its base on {4 April 2026}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'delivery-date', subject: 'Type 26' }],
  },
  {
    says: 'leaves the day of an approval alone',
    text: 'The [F-35] deal received approval on {4 April 2026}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes both dates of a slip',
    text: 'The first [Type 26] frigate will not be delivered in {December 2026} as planned but in {May 2027}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'delivery-date' }, { measure: 'delivery-date' }],
  },
  {
    says: 'leaves the date of a choice alone',
    text: 'The choice between the [FREMM] and the [Type 26] could come before {June 2027}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves the end of service alone',
    text: 'The [T-72] tanks will be kept until {2035}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves the start of production alone',
    text: 'Production of the [Krab] will start in {2028}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes a date before which something comes',
    text: 'The remaining {47|tanks} [Leopard 2A8] tanks are expected before {December 2027}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'remaining-quantity' }, { measure: 'delivery-date' }],
  },
  {
    says: 'tells how late a thing is',
    text: 'The first [Type 26] is {17 months} late.',
    claims: [{ measure: 'delay', subject: 'Type 26' }],
  },
  {
    says: 'tells how long a thing stays up',
    text: 'The [MQ-9B] can stay airborne for {40 hours}.',
    claims: [{ measure: 'endurance', subject: 'MQ-9B' }],
  },
  {
    says: 'tells how much of a thing is built',
    text: 'The first [Type 26] is {65 per cent} complete.',
    claims: [{ measure: 'completion', subject: 'Type 26' }],
  },
  {
    says: 'leaves the part of a stock that was fired alone',
    text: 'That was {25 per cent} of the stock.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes an earlier share as a share of the same',
    text: "[China] supplied {81 per cent} of [Thailand]'s arms imports, up from {74 per cent}, [SIPRI] said.",
    claims: [
      { measure: 'share', subject: 'China', party: 'thailand' },
      { measure: 'share', subject: 'China', party: 'thailand' },
    ],
  },
  {
    says: 'takes shares in brackets behind their owners',
    text: '[France] ({9 per cent}) and [Israel] ({7 per cent}) came next.',
    claims: [
      { measure: 'share', subject: 'France' },
      { measure: 'share', subject: 'Israel' },
    ],
  },
  {
    says: 'takes a stake in a venture',
    text: '[Saab] wants to set up a {50%}-owned venture.',
    claims: [{ measure: 'share', subject: 'Saab' }],
  },
  {
    says: 'leaves the cost of an hour in the air alone',
    text: 'A flight hour of the [Gripen E] costs {€8,000}.',
    claims: [{ measure: 'other' }],
  },
];
