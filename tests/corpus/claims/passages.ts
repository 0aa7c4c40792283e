import type { Row } from './row';

/** Passages in which the sentence alone does not tell: the one before, the headline or the list does. */
export const passages: Row[] = [
  {
    says: 'takes the subject from the sentence before',
    text: '[Norway] chose the [Type 26] last year. The deal is worth {£10 billion}, and the first ship arrives in {2029}.',
    claims: [
      { measure: 'contract-value', subject: 'Type 26', party: 'norway' },
      { measure: 'delivery-date', subject: 'Type 26', scope: { part: 'first' } },
    ],
  },
  {
    says: 'takes the topic in a list of facts',
    title: 'Romania and the K9',
    text: '[Romania] has chosen the [K9].\n- {54 howitzers} ordered\n- Contract worth {$920 million}\n- First deliveries in {2027}',
    claims: [
      { measure: 'ordered-quantity', subject: 'K9' },
      { measure: 'contract-value', subject: 'K9' },
      { measure: 'delivery-date', subject: 'K9' },
    ],
  },
  {
    says: 'skips the system that is replaced',
    text: 'To replace its [T-72] tanks, [Poland] ordered {180|tanks} [M1A2] tanks for {$5 billion}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'M1A2' },
      { measure: 'contract-value', subject: 'M1A2' },
    ],
  },
  {
    says: 'skips a system of another kind',
    text: 'The [Type 26] order follows that of the [F-35]. {Five frigates} were ordered.',
    claims: [{ measure: 'ordered-quantity', subject: 'Type 26' }],
  },
  {
    says: 'tells first and second contract apart',
    text: '[Poland] signed a first contract for {212|howitzers} [K9] howitzers in {2022}. A second contract, signed in {2023}, is for {152|howitzers} [K9] howitzers.',
    claims: [
      { measure: 'ordered-quantity', scope: { contractYear: 2022, deal: 'first' } },
      { measure: 'contract-date' },
      { measure: 'contract-date' },
      { measure: 'ordered-quantity', scope: { contractYear: 2023, deal: 'second' } },
    ],
  },
  {
    says: 'carries the deal on by "it"',
    text: 'The contract was signed in {2023}. It covers {18|launchers} [HIMARS] launchers.',
    claims: [
      { measure: 'contract-date' },
      { measure: 'ordered-quantity', subject: 'HIMARS', scope: { contractYear: 2023 } },
    ],
  },
  {
    says: 'takes the buyer, not the seller',
    text: '[South Korea] sold {212|howitzers} [K9] howitzers to [Poland].',
    claims: [{ measure: 'ordered-quantity', subject: 'K9', party: 'poland' }],
  },
  {
    says: 'takes the buyer by its adjective',
    text: 'The <Polish> order is for {96|howitzers} [Krab] howitzers.',
    claims: [{ measure: 'ordered-quantity', party: 'poland' }],
  },
  {
    says: 'takes the buyer, not the enemy',
    text: 'Faced with threats from [China], [Taiwan] ordered {66|jets} [F-16] jets.',
    claims: [{ measure: 'ordered-quantity', party: 'taiwan' }],
  },
  {
    says: 'keeps two buyers apart',
    text: '[Hungary] bought {two|aircraft} [C-390] aircraft. [Netherlands] ordered {five|aircraft} [C-390] aircraft.',
    claims: [
      { measure: 'ordered-quantity', party: 'hungary' },
      { measure: 'ordered-quantity', party: 'netherlands' },
    ],
  },
  {
    says: 'takes up a definite count again',
    text: '[Norway] ordered {52|jets} [F-35A] jets. The {52|jets} jets are based at two airfields.',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35A' },
      { measure: 'ordered-quantity', subject: 'F-35A' },
    ],
  },
  {
    says: 'takes a baseline for an original',
    text: 'The [LRHW] programme grew to {$10 billion} from {$6 billion}.',
    claims: [
      { measure: 'budget', subject: 'LRHW' },
      { measure: 'budget', subject: 'LRHW', scope: { part: 'original' } },
    ],
  },
  {
    says: 'leaves a text without arms alone',
    text: 'The town of {4,000 people} lies {12 km} south of [Berlin]. It was founded in {1250 years}.',
    claims: [{ measure: 'other' }, { measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes a type for the variant of the same number',
    text: '[Norway] ordered {52|jets} [F-35] jets for {$9 billion}. The {52|jets} [F-35A] jets cost more than planned.',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35A' },
      { measure: 'contract-value', subject: 'F-35A' },
      { measure: 'ordered-quantity', subject: 'F-35A' },
    ],
  },
  {
    says: 'takes the name a relative points at',
    text: '[Poland] has {290|launchers} [Krab] launchers and {20} [HIMARS], of which {five} arrived in {May 2023}.',
    publishedOn: '2024-02-01',
    claims: [
      { measure: 'in-service-quantity', subject: 'Krab' },
      { measure: 'in-service-quantity', subject: 'HIMARS' },
      { measure: 'delivered-quantity', subject: 'HIMARS' },
      { measure: 'delivery-date', subject: 'HIMARS', status: 'delivered' },
    ],
  },
  {
    says: 'takes a country by its own system for the maker',
    text: "[Sweden]'s [Gripen E] was chosen by [Brazil]. {36 jets} are on order.",
    claims: [{ measure: 'ordered-quantity', subject: 'Gripen E', party: 'brazil' }],
  },
  {
    says: 'takes the headline for which deal it is',
    title: 'Poland to sign second K9 deal',
    text: '[Poland] will soon order {152|howitzers} [K9] howitzers.',
    claims: [{ measure: 'ordered-quantity', party: 'poland', status: 'mooted', scope: { deal: 'second' } }],
  },
  {
    says: 'takes the year of the report for a deal of the week',
    publishedOn: '2024-07-09',
    text: '[Romania] on Tuesday signed a {$920 million} contract. It covers {54|howitzers} [K9] howitzers.',
    claims: [
      { measure: 'contract-value', party: 'romania', status: 'contracted', scope: { contractYear: 2024 } },
      { measure: 'ordered-quantity', scope: { contractYear: 2024 } },
    ],
  },
  {
    says: 'finds no deal in a rate of making',
    text: 'The firm plans to make {700,000 shells} a year, and its shares rose {5 percent}.',
    claims: [{ measure: 'other' }, { measure: 'growth' }],
  },
  {
    says: 'means the naval variant where a navy buys, and not where an air force does',
    text: '[India] will sign for {26|jets} [Rafale] jets for the [Indian Navy]. They cost {$7 billion}. The [Indian Air Force] has {36|jets} [Rafale] jets.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Rafale-M', party: 'india' },
      { measure: 'contract-value', subject: 'Rafale-M' },
      { measure: 'in-service-quantity', subject: 'Rafale' },
    ],
  },
];
