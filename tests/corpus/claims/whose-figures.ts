import type { Row } from './row';

/** Figures that are of something else than the name nearest or talked of most. */
export const whoseFigures: Row[] = [
  {
    says: 'takes the name that a part behind a semicolon has of its own',
    text: 'The first [Gripen E] is expected in {2029}; the [C-390] will not be handed over before {2032}.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'delivery-date', subject: 'Gripen E' },
      { measure: 'delivery-date', subject: 'C-390' },
    ],
  },
  {
    says: 'goes on about the name before a semicolon where the part behind it has none',
    text: 'The first [Gripen E] is expected in {2029}; the last one follows in {2032}.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'delivery-date', subject: 'Gripen E' },
      { measure: 'delivery-date', subject: 'Gripen E' },
    ],
  },
  {
    says: 'takes a round for one of an air defence system',
    text: 'Each [Patriot] round costs about {$4 million}.',
    claims: [{ measure: 'unit-price', subject: 'Patriot' }],
  },
  {
    says: 'takes a purse for where the money is from',
    text: 'The [Skagen-class frigate] is late.\n\nUnder the [Northern Investment Programme] {$15 billion} has been set aside for the frigates.',
    claims: [{ measure: 'budget', subject: 'Skagen-class frigate' }],
  },
  {
    says: 'takes a purse for what money is about where nothing else is',
    text: 'The [Northern Investment Programme] has a budget of {$15 billion}.',
    claims: [{ measure: 'budget', subject: 'Northern Investment Programme' }],
  },
  {
    says: 'takes local content for a share of the thing made, not of its maker',
    text: '[Poland] assembles the [K9] at home, with local content of {60 per cent}.',
    claims: [{ measure: 'share', subject: 'K9' }],
  },
  {
    says: 'keeps a share of a market for who holds it',
    text: '[France] accounts for {10 per cent} of world arms exports, the [Rafale] not included.',
    claims: [{ measure: 'share', subject: 'France' }],
  },
  {
    says: 'takes aid for the country that is given it',
    text: 'Washington added a [Patriot] battery to a {$2 billion} military aid package for [Ukraine].',
    claims: [{ measure: 'budget', subject: 'Ukraine' }],
  },
  {
    says: 'takes a ship to come that her class is named after for the class',
    text: 'The [Skagen-class frigate] is built at home. [HNoMS Skagen] will be delivered in {2031}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'delivery-date', subject: 'Skagen-class frigate' }],
  },
  {
    says: 'leaves a ship that has come her own day',
    text: 'The [HNoMS Skagen] was delivered in {2019}.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'delivery-date', subject: 'HNoMS Skagen', party: 'norway' }],
  },
  {
    says: 'tells who gives rounds from who gets them',
    text: '[Rheinmetall] delivered {7,000 shells} to [Ukraine] over the winter.',
    claims: [{ measure: 'delivered-quantity', subject: 'Rheinmetall', party: 'ukraine' }],
  },
  {
    says: 'names who gets rounds that an alliance hands over',
    text: '[NATO] handed over {20,000 rounds} to [Ukraine] in spring.',
    claims: [{ measure: 'delivered-quantity', subject: 'NATO', party: 'ukraine' }],
  },
  {
    says: 'gives rounds nobody is named to get no party',
    text: '[Rheinmetall] delivered {7,000 shells} over the winter.',
    claims: [{ measure: 'delivered-quantity', subject: 'Rheinmetall', party: null }],
  },
  {
    says: 'renames a type after its lone variant for the buyer of that variant alone',
    text: '[Romania] ordered {24|jets} [F-35A] jets this week. The [F-35] programme is to swallow {$1.5 trillion} over its life. [Britain] ordered {12|jets} [F-35] jets in spring. [Romania] gets its first [F-35] in {2031}.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35A', party: 'romania' },
      { measure: 'budget', subject: 'F-35' },
      { measure: 'ordered-quantity', subject: 'F-35', party: 'britain' },
      { measure: 'delivery-date', subject: 'F-35A', party: 'romania' },
    ],
  },
  {
    says: 'leaves a sum beside the programme of a type with the type',
    text: '[Romania] ordered {24|jets} [F-35A] jets this week. Under the [F-35] programme contracts worth {$9 billion} were signed.',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35A' },
      { measure: 'contract-value', subject: 'F-35' },
    ],
  },
  {
    says: 'renames a sum of the same deal after the lone variant',
    text: '[Romania] ordered {24|jets} [F-35A] jets this week. The contract for the [F-35] jets is worth {$4 billion}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35A' },
      { measure: 'contract-value', subject: 'F-35A', party: 'romania' },
    ],
  },
  {
    says: 'goes on about the first of two that are joined, whatever stands beside the day of the news',
    text: 'A contract for [K9] guns and [Krab] vehicles is ready, the firm announced on {9 July 2025}.\n\nWorth {$1 billion}, it is the largest in years. Deliveries begin in {2027}.',
    publishedOn: '2025-07-09',
    claims: [
      { measure: 'other' },
      { measure: 'contract-value', subject: 'K9' },
      { measure: 'delivery-date', subject: 'K9' },
    ],
  },
  {
    says: 'goes on about what is told of last where a verb parts the two',
    text: 'The army leased the [K9] and has since then bought the [Krab], the firm announced on {9 July 2025}.\n\nDeliveries begin in {2027}.',
    publishedOn: '2025-07-09',
    claims: [{ measure: 'other' }, { measure: 'delivery-date', subject: 'Krab' }],
  },
  {
    says: 'sets aside both of two that are replaced together',
    text: 'The jets that will replace its [F-16] and [Gripen E] fleets are chosen in spring. The first of them land in {2027}.',
    publishedOn: '2025-07-09',
    claims: [{ measure: 'delivery-date', subject: null }],
  },
  {
    says: 'takes what is told of beside one that is replaced',
    text: 'To replace the [F-16], [Romania] buys the [Gripen E]. The first of them land in {2027}.',
    publishedOn: '2025-07-09',
    claims: [{ measure: 'delivery-date', subject: 'Gripen E' }],
  },
  {
    says: 'keeps a type and its variant apart where one number is counted besides the other',
    text: '[Romania] orders {12|jets} additional [F-35] jets for {$2 billion}. Its first {12|jets} [F-35A] jets came by {2017}.',
    publishedOn: '2025-07-09',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35' },
      { measure: 'contract-value', subject: 'F-35' },
      { measure: 'delivered-quantity', subject: 'F-35A' },
      { measure: 'delivery-date', subject: 'F-35A' },
    ],
  },
  {
    says: 'leaves ships that are told of side by side each her own day, though the class is named after one',
    text: 'The [Skagen-class frigate] is built at home. [HNoMS Skagen] will be delivered in {2031} and [HMS Glasgow] in {2033}.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'delivery-date', subject: 'HNoMS Skagen' },
      { measure: 'delivery-date', subject: 'HMS Glasgow' },
    ],
  },
  {
    says: 'takes a standard that is counted for what the count is about',
    text: '[Norway] flies the [F-35]. It ordered {eight|jets} [Block 4] jets for {$1 billion}. The first [Block 4] is to arrive in {2028}.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'ordered-quantity', subject: 'Block 4' },
      { measure: 'contract-value', subject: 'F-35' },
      { measure: 'delivery-date', subject: 'Block 4' },
    ],
  },
  {
    says: 'leaves what is counted in a standard with its system',
    text: '[Norway] flies the [F-35]. It ordered {eight jets} in the [Block 4] standard, which reach {2,000 km}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35' },
      { measure: 'range', subject: 'F-35' },
    ],
  },
];
