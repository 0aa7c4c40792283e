import type { Row } from './row';

/** Sums of money: deals, prices of one, budgets, and sums that are none of these. */
export const money: Row[] = [
  {
    says: 'takes a sum before the word deal',
    text: '[Romania] signed a {$920 million} deal for {54|howitzers} [K9] howitzers.',
    claims: [
      { measure: 'contract-value', subject: 'K9', party: 'romania', status: 'contracted' },
      { measure: 'ordered-quantity', subject: 'K9', party: 'romania', counted: 'howitzers', status: 'contracted' },
    ],
  },
  {
    says: 'takes a sum after worth',
    text: 'The order for {eight|batteries} [Patriot] batteries is worth {€1.2 billion}, [Berlin] said.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Patriot', counted: 'batteries' },
      { measure: 'contract-value', subject: 'Patriot' },
    ],
  },
  {
    says: 'takes a sum after for',
    text: 'In {2021} [Thailand] bought {12|aircraft} [Gripen E] aircraft for {$585 million}.',
    claims: [
      { measure: 'contract-date', subject: 'Gripen E' },
      {
        measure: 'ordered-quantity',
        subject: 'Gripen E',
        party: 'thailand',
        counted: 'aircraft',
        scope: { contractYear: 2021 },
      },
      { measure: 'contract-value', subject: 'Gripen E', party: 'thailand', scope: { contractYear: 2021 } },
    ],
  },
  {
    says: 'takes the price of one',
    text: 'Each [F-35A] costs about {$82.5 million} at present.',
    claims: [{ measure: 'unit-price', subject: 'F-35A' }],
  },
  {
    says: 'takes apiece for a price of one',
    text: 'The [Pentagon] pays {$2.1 billion} apiece for [Virginia-class] boats.',
    claims: [{ measure: 'unit-price', subject: 'Virginia-class' }],
  },
  {
    says: 'takes unit cost over a comma',
    text: 'The unit cost of the [B-21], once put at {$550 million}, has risen to {$692 million}.',
    claims: [
      { measure: 'unit-price', subject: 'B-21', scope: { part: 'original' } },
      { measure: 'unit-price', subject: 'B-21' },
    ],
  },
  {
    says: 'takes a programme cost for a budget',
    text: 'The whole [F-35] programme is now estimated to cost {$2.1 trillion} over its life cycle.',
    claims: [{ measure: 'budget', subject: 'F-35' }],
  },
  {
    says: 'takes money set aside for a budget',
    text: 'The ministry has earmarked {€580 million} for [Taurus] upgrades in the {2026} budget.',
    claims: [{ measure: 'budget', subject: 'Taurus' }, { measure: 'other' }],
  },
  {
    says: "takes a national budget as the country's",
    text: '[Poland] raised its defence budget to {$48.7 billion}.',
    claims: [{ measure: 'budget', subject: 'Poland' }],
  },
  {
    says: 'takes a notified sale as a deal',
    text: 'The [State Department] approved a possible foreign military sale to [Taiwan] of {100|missiles} [Harpoon] missiles at an estimated cost of {$2.37 billion}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Harpoon', party: 'taiwan', counted: 'missiles' },
      { measure: 'contract-value', subject: 'Harpoon', party: 'taiwan' },
    ],
  },
  {
    says: 'shares a measure between twins',
    text: '[Norway] will pay {£10 billion ($13.5 billion)} for at least {five|frigates} [Type 26] frigates.',
    claims: [
      { measure: 'contract-value', subject: 'Type 26', party: 'norway' },
      { measure: 'contract-value', subject: 'Type 26', party: 'norway' },
      { measure: 'ordered-quantity', subject: 'Type 26', party: 'norway', counted: 'frigates' },
    ],
  },
  {
    says: 'finds the price of an order told after it',
    text: '[Lithuania] is buying {44|tanks} [Leopard 2A8] tanks. The contract is valued at {€950 million}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Leopard 2A8', party: 'lithuania', counted: 'tanks' },
      { measure: 'contract-value', subject: 'Leopard 2A8', party: 'lithuania' },
    ],
  },
  {
    says: 'keeps two deals of one sentence apart',
    text: '[Poland] ordered {48|howitzers} [Krab] howitzers for {$1 billion} and {96|helicopters} [S-70i] helicopters for {$2 billion}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Krab' },
      { measure: 'contract-value', subject: 'Krab' },
      { measure: 'ordered-quantity', subject: 'S-70i' },
      { measure: 'contract-value', subject: 'S-70i' },
    ],
  },
  {
    says: 'keeps a modification of a contract a deal',
    text: '[Lockheed Martin] was awarded a {$1.1 billion} contract modification for [F-35] spares.',
    claims: [{ measure: 'contract-value', subject: 'F-35', status: 'contracted' }],
  },
  {
    says: 'leaves revenue alone',
    text: '[Saab] reported revenue of {$5.9 billion} for the year, helped by the [Gripen E].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a backlog alone',
    text: 'The order backlog of [Rheinmetall] stands at {€55 billion}.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves exports of a country alone',
    text: 'Last year [Turkey] exported defence goods worth {$7.1 billion}.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves trade alone',
    text: 'Bilateral trade reached {$68 billion}, the minister said.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a fine alone',
    text: '[Raytheon] will pay a fine of {$950 million} over the [Patriot] contract.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a loan alone',
    text: 'A loan of {$2 billion} helps [Poland] to arm.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes a planned purchase as mooted',
    text: '[Saudi Arabia] is considering a purchase of {48|jets} [Typhoon] jets worth {€5 billion}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Typhoon', party: 'saudi-arabia', counted: 'aircraft', status: 'mooted' },
      { measure: 'contract-value', subject: 'Typhoon', status: 'mooted' },
    ],
  },
  {
    says: 'takes an approved purchase as approved',
    text: 'The [Bundestag] approved {€3.6 billion} for [Arrow 3].',
    claims: [{ measure: 'contract-value', subject: 'Arrow 3', status: 'approved' }],
  },
  {
    says: 'takes a notified status from Washington',
    text: 'The [State Department] cleared the sale of {20|launchers} [HIMARS] launchers to [Australia] at {$385 million}.',
    claims: [
      { measure: 'ordered-quantity', party: 'australia', status: 'notified' },
      { measure: 'contract-value', party: 'australia', status: 'notified' },
    ],
  },
  {
    says: 'takes a letter of intent as mooted',
    text: '[Ukraine] signed a letter of intent for {100|jets} [Gripen E] jets.',
    claims: [{ measure: 'ordered-quantity', party: 'ukraine', status: 'mooted' }],
  },
  {
    says: 'takes small change for the price of one',
    text: 'A [TB2] flies far and costs between {$20,000}.',
    claims: [{ measure: 'unit-price', subject: 'TB2' }],
  },
  {
    says: 'takes a price a battery for a unit price',
    text: 'The [NASAMS] costs {€150 million} a battery.',
    claims: [{ measure: 'unit-price', subject: 'NASAMS' }],
  },
  {
    says: 'leaves a charge alone',
    text: 'The firm took a charge of {$477 million} on the [B-21] programme.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes a fiscal request for a budget',
    text: 'The fiscal {2026} request includes {$10.3 billion} for the [B-21].',
    claims: [{ measure: 'other' }, { measure: 'budget', subject: 'B-21' }],
  },
];
