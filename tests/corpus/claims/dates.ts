import type { Row } from './row';

/** Dates: of deliveries, of service, of signatures, and dates that only tell when. */
export const dates: Row[] = [
  {
    says: 'a lead ship written with a hyphen, after options that are all taken up',
    text: 'All nine options on the [Type 26] have been taken up. Lead-ship delivery remains set for {2028}.',
    claims: [{ measure: 'delivery-date', scope: { part: 'first' } }],
  },
  {
    says: 'the first unit fully equipped is the first, not the last',
    text: 'The first regiment will be fully equipped with [K9] guns by {2027}.',
    claims: [{ measure: 'delivery-date', subject: 'K9', scope: { part: 'first' } }],
  },
  {
    says: 'fully delivered is the last',
    text: 'The [K9] guns will be fully delivered by {2027}.',
    claims: [{ measure: 'delivery-date', subject: 'K9', scope: { part: 'last' } }],
  },
  {
    says: 'takes a planned delivery',
    text: 'Deliveries of the [K9] to [Romania] begin in {2027}.',
    claims: [{ measure: 'delivery-date', subject: 'K9', party: 'romania', scope: { part: 'first' } }],
  },
  {
    says: 'takes the end of deliveries',
    text: 'All {54|howitzers} [K9] howitzers are to be delivered by {2029}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'delivery-date', subject: 'K9', scope: { part: 'last' } }],
  },
  {
    says: 'takes the first of a series',
    text: 'The first [Arrow 3] battery is expected by the {end of 2025}.',
    claims: [{ measure: 'delivery-date', subject: 'Arrow 3', scope: { part: 'first' } }],
  },
  {
    says: 'keeps a batch apart from the pieces in it',
    text: 'The second batch of [K9] howitzers will be handed over in {2031}.',
    claims: [{ measure: 'delivery-date', subject: 'K9', scope: { part: 'second batch' } }],
  },
  {
    says: 'takes the third of a series',
    text: 'The third [Type 26] ship will be handed over in {2031}.',
    claims: [{ measure: 'delivery-date', subject: 'Type 26', scope: { part: 'third' } }],
  },
  {
    says: 'takes two ends of a programme of deliveries',
    text: 'Delivery of the [Leopard 2A8] starts in {2027} and ends in {2030}.',
    claims: [
      { measure: 'delivery-date', scope: { part: 'first' } },
      { measure: 'delivery-date', scope: { part: 'last' } },
    ],
  },
  {
    says: 'takes a delivery made',
    text: '[Taiwan] received its first {28 tanks} of the [M1A2] type in {December 2024}.',
    publishedOn: '2025-03-01',
    claims: [
      { measure: 'delivered-quantity', subject: 'M1A2' },
      { measure: 'delivery-date', subject: 'M1A2', status: 'delivered', scope: { part: 'first' } },
    ],
  },
  {
    says: 'takes an entry into service',
    text: 'The [GCAP] fighter is to enter service in {2035}.',
    claims: [{ measure: 'service-entry-date', subject: 'GCAP' }],
  },
  {
    says: 'takes an initial capability',
    text: 'Initial operational capability of the [LRHW] is planned for {late 2025}.',
    claims: [{ measure: 'service-entry-date', subject: 'LRHW' }],
  },
  {
    says: 'takes an old plan as such',
    text: 'The [Tejas Mk1A] jets were originally to be delivered by {February 2024}.',
    claims: [{ measure: 'delivery-date', subject: 'Tejas Mk1A', scope: { part: 'original' } }],
  },
  {
    says: 'takes a missed deadline as an old plan',
    text: 'That is two years behind the {2024} deadline for the [Tejas Mk1A].',
    claims: [{ measure: 'delivery-date', subject: 'Tejas Mk1A', scope: { part: 'original' } }],
  },
  {
    says: 'takes a postponed date',
    text: 'Delivery of the [C-390] to [Hungary] has been pushed back to {2027}.',
    claims: [{ measure: 'delivery-date', subject: 'C-390', party: 'hungary' }],
  },
  {
    says: 'takes a signature',
    text: 'The contract for the [IRIS-T SLM] was signed in {October 2022}.',
    claims: [{ measure: 'contract-date', subject: 'IRIS-T SLM', scope: { contractYear: 2022 } }],
  },
  {
    says: 'takes the year of a deal',
    text: 'Under the {2021} contract [HAL] builds the [Tejas Mk1A].',
    claims: [{ measure: 'contract-date', subject: 'Tejas Mk1A' }],
  },
  {
    says: 'takes the year of an order',
    text: 'The jets were ordered in {2018}.',
    title: 'More F-35s',
    claims: [{ measure: 'contract-date' }],
  },
  {
    says: 'shares one finding in a list',
    text: 'The final two [Type 26] ships are now scheduled for {2033} and {2035}.',
    claims: [
      { measure: 'delivery-date', subject: 'Type 26', scope: { part: 'last' } },
      { measure: 'delivery-date', subject: 'Type 26', scope: { part: 'last' } },
    ],
  },
  {
    says: 'leaves a dateline alone',
    text: '[Warsaw], {July 4 2025} - The [K9] is a howitzer.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a meeting alone',
    text: 'Ministers met on {12 May 2025} to discuss the [Arrow 3].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a war alone',
    text: 'Since {2022} the [Patriot] has guarded [Kyiv].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves the age of a design alone',
    text: 'The [T-72] dates from the early {1970} years.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a founding alone',
    text: 'The firm was founded in {1937} and builds the [Gripen E].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves prices of a year alone',
    text: 'A [B-21] costs {$550 million} in {2010} dollars.',
    claims: [{ measure: 'unit-price' }, { measure: 'other' }],
  },
  {
    says: 'leaves a sinking alone',
    text: 'The cruiser [Moskva] sank on {14 April 2022} off [Sevastopol].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves the day a deal was announced alone',
    text: 'The sale of the [MQ-9B] was announced on {1 February 2024}.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes the date that no longer holds as such',
    text: 'The [B-21] will be delivered in {March 2027}, not {July 2025}.',
    claims: [{ measure: 'delivery-date' }, { measure: 'delivery-date', scope: { part: 'original' } }],
  },
  {
    says: 'takes both ends of a slip',
    text: 'Delivery of the [U212] slips from {September 2029} to {July 2030}.',
    claims: [
      { measure: 'delivery-date', scope: { part: 'original' } },
      { measure: 'delivery-date', subject: 'U212' },
    ],
  },
  {
    says: 'leaves a target year of spending alone',
    text: '[Germany] is to spend 3.5 per cent of output on defence by {2029}.',
    publishedOn: '2025-06-24',
    claims: [{ measure: 'other' }],
  },
];
