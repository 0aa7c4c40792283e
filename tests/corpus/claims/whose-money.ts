import type { Row } from './row';

/** Money and shares of states, and names that are only a yardstick or a standard of something. */
export const whoseMoney: Row[] = [
  {
    says: 'takes a budget for the country that its part of the sentence tells of',
    text: '[Norway] raises its defence budget to {$11 billion}, while [Poland] lifts its military spending to {$48 billion}.',
    claims: [
      { measure: 'budget', subject: 'Norway' },
      { measure: 'budget', subject: 'Poland' },
    ],
  },
  {
    says: 'goes on about the defence budget where a sentence names nothing that is bought',
    text: '[Norway] has the fastest-growing defence budget of the region. [Poland] plans {$48 billion}. The [K9] is made in [South Korea].',
    claims: [{ measure: 'budget', subject: 'Poland' }],
  },
  {
    says: 'leaves a sum for the thing that the sentence after a budget names',
    text: '[Norway] has raised its defence budget. The [K9] programme is budgeted at {$2 billion}.',
    claims: [{ measure: 'budget', subject: 'K9' }],
  },
  {
    says: 'takes a share of the economy for the country of the article',
    text: '[Romania] has ordered more howitzers. Defence takes {2.3 per cent} of its gross domestic product.',
    claims: [{ measure: 'share', subject: 'Romania' }],
  },
  {
    says: 'takes what a state sets aside for a purpose for money of the state',
    text: 'The [Patriot] shield is growing in the north. [Poland] has earmarked {$300 million} for roads along the frontier.',
    claims: [{ measure: 'budget', subject: 'Poland' }],
  },
  {
    says: 'leaves what a state sets aside for the thing spoken of',
    text: 'The [Patriot] arrives next year. [Poland] has earmarked {$300 million} for the launchers.',
    claims: [{ measure: 'budget', subject: 'Patriot' }],
  },
  {
    says: 'leaves what a state has set aside for nothing named to what is spoken of',
    text: 'The [Patriot] arrives next year. [Poland] has set aside {$300 million} up to 2030.',
    claims: [{ measure: 'budget', subject: 'Patriot' }],
  },
  {
    says: 'takes money for a state where nothing else is spoken of',
    text: '[Poland] has allocated {$43 billion} for roads, [Romania] {$16 billion}.',
    claims: [
      { measure: 'budget', subject: 'Poland' },
      { measure: 'budget', subject: 'Romania' },
    ],
  },
  {
    says: 'passes over what a figure is only measured by',
    text: 'The [Gripen E] outranges the rest. It doubles the range of the [F-16] to {1,500 km}.',
    claims: [{ measure: 'range', subject: 'Gripen E' }],
  },
  {
    says: 'takes a standard that stands alone for the system it is one of',
    text: 'The [F-35] is late. Some {20 jets} more were ordered in the [Block 4] configuration, which reaches {Mach 1.6}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35' },
      { measure: 'speed', subject: 'F-35' },
    ],
  },
  {
    says: 'takes the price of a thing for the price of that thing',
    text: 'The [Patriot] is much in demand. The price of a [K9] is {$4 million}.',
    claims: [{ measure: 'unit-price', subject: 'K9' }],
  },
  {
    says: 'takes the contribution of a partner for the partner',
    text: 'The [Gripen E] is built by two countries. [Brazil] has asked to cut its contribution to {$600 million}.',
    claims: [{ measure: 'budget', subject: 'Brazil' }],
  },
  {
    says: 'takes a share of revenue for the firm',
    text: '[Saab] delivered the last [Gripen E]. Exports made up {80 per cent} of its revenue.',
    claims: [{ measure: 'share', subject: 'Saab' }],
  },
  {
    says: 'leaves a share of an order to who has it',
    text: '[Saab] delivered the [Gripen E]. [Brazil] accounts for {80 per cent} of world orders.',
    claims: [{ measure: 'share', subject: 'Brazil' }],
  },
  {
    says: 'goes on reckoning in parts of the economy',
    text: '[Sweden] is to spend {3.5 per cent} of GDP on defence. [Norway] stood at {2.1 per cent}. The [K9] is {60 per cent} complete.',
    claims: [
      { measure: 'share', subject: 'Sweden' },
      { measure: 'share', subject: 'Norway' },
      { measure: 'completion' },
    ],
  },
  {
    says: 'takes what is fired by a thing spoken of for that thing',
    text: 'The [K9] weighs {47 tonnes}. With [Harpoon] rounds it reaches {50 km}.',
    claims: [
      { measure: 'weight', subject: 'K9' },
      { measure: 'range', subject: 'K9' },
    ],
  },
  {
    says: 'goes on about what hit, not about what was hit',
    text: 'The [TB2] has destroyed {30|tanks} [T-72] tanks. One costs {$5 million}.',
    claims: [
      { measure: 'lost-quantity', subject: 'T-72' },
      { measure: 'unit-price', subject: 'TB2' },
    ],
  },
  {
    says: 'does not take a load for what has the reach',
    text: 'An [Su-34] lifts {8 tonnes} of bombs and has a range of {4,000 km}.',
    claims: [{ measure: 'weight' }, { measure: 'range', subject: 'Su-34' }],
  },
  {
    says: 'takes the latter for the last of two names',
    text: '[Poland] expects the [F-35] and the [CH-47F]. The latter cost {$900 million}.',
    claims: [{ measure: 'contract-value', subject: 'CH-47F' }],
  },
  {
    says: 'takes the former for the first of two names',
    text: '[Poland] expects the [F-35] and the [CH-47F]. The former cost {$900 million}.',
    claims: [{ measure: 'contract-value', subject: 'F-35' }],
  },
  {
    says: 'takes a contract for that of the firm it was awarded to, not of the customer',
    text: '[KNDS] was awarded a contract worth {€150 million} by [BAE Systems].',
    claims: [{ measure: 'contract-value', subject: 'KNDS' }],
  },
  {
    says: 'names nobody where only the customer stands at a contract',
    text: 'A contract worth {€150 million} was placed by [BAE Systems].',
    claims: [{ measure: 'contract-value', subject: null }],
  },
  {
    says: 'takes a contract for that of the firm that won it',
    text: '[KNDS] won a contract worth {€150 million} from [BAE Systems].',
    claims: [{ measure: 'contract-value', subject: 'KNDS' }],
  },
  {
    says: 'gives a sum that two get to neither',
    text: 'The plan has {$3 billion} for [Romania] and [Hungary].',
    claims: [{ measure: 'budget', subject: null }],
  },
  {
    says: 'gives a sum that one gets to that one',
    text: 'The plan has {$3 billion} for [Romania].',
    claims: [{ measure: 'budget', subject: 'Romania' }],
  },
  {
    says: 'keeps rounds for who gave them',
    text: 'So far {40,000 shells} by [NATO] have been delivered.',
    claims: [{ measure: 'delivered-quantity', subject: 'NATO' }],
  },
  {
    says: 'gives a pledge to who pledges, whatever programme it goes to',
    text: 'Nine states have joined [Project Nordlys], which buys shells abroad. [Norway] alone gives {€300 million}.',
    claims: [{ measure: 'budget', subject: 'norway' }],
  },
  {
    says: 'gives what a plant costs to the firm that runs it',
    text: 'The [K9] fires 155 mm shells. [BAE Systems] expects to open its new plant, which cost {£120 million}, in autumn.',
    claims: [{ measure: 'budget', subject: 'bae-systems' }],
  },
  {
    says: 'leaves the price of a thing to the thing where a plant makes it',
    text: 'At its plant [BAE Systems] builds the [Type 26], ordered for {£4.2 billion}.',
    claims: [{ measure: 'contract-value', subject: 'type-26' }],
  },
];
