import type { Row } from './row';

/** What a figure is about where several names stand near. */
export const subjects: Row[] = [
  {
    says: 'gives the price to the platform, not to its weapons',
    text: "[Sweden]'s contract for {14|jets} [Typhoon] jets includes [Taurus] and [Storm Shadow] missiles and is priced at {£2 billion}.",
    claims: [
      { measure: 'ordered-quantity', subject: 'Typhoon' },
      { measure: 'contract-value', subject: 'Typhoon' },
    ],
  },
  {
    says: 'gives the sum to the launchers, not to the rounds that come with them',
    text: '[Taiwan] ordered {29|launchers} [HIMARS] launchers with [ATACMS] missiles for {$1 billion}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'HIMARS' },
      { measure: 'contract-value', subject: 'HIMARS' },
    ],
  },
  {
    says: 'gives a ship its weight though its missiles stand nearer',
    text: '[Norway] chose the [Type 26]. It is armed with [Harpoon] missiles and displaces {6,900 tonnes}.',
    claims: [{ measure: 'weight', subject: 'Type 26' }],
  },
  {
    says: 'gives a ship its crew though missiles were told of last',
    text: 'The [FREMM] carries [Harpoon] missiles. It sails with a crew of {145}.',
    claims: [{ measure: 'crew', subject: 'FREMM' }],
  },
  {
    says: 'gives a range to the missile that a relative clause speaks of',
    text: 'The [Type 26] fires the [Harpoon], which has a range of {130 km}.',
    claims: [{ measure: 'range', subject: 'Harpoon' }],
  },
  {
    says: 'knows that what is shot at is not spoken of',
    text: 'The [Patriot] can hit aircraft at a range of {160 km}.',
    claims: [{ measure: 'range', subject: 'Patriot' }],
  },
  {
    says: 'gives a compared figure to the thing compared with',
    text: 'The [Type 26] carries {48 cells}, against {16|cells} on the [FREMM] with its older cells.',
    claims: [
      { measure: 'other', subject: 'Type 26' },
      { measure: 'other', subject: 'FREMM' },
    ],
  },
  {
    says: 'counts launchers under a programme as the system spoken of before',
    text: '[Poland] bought the [HIMARS] first.\n\n[Poland] ordered {20 launchers} under its [GCAP] programme.',
    claims: [{ measure: 'ordered-quantity', subject: 'HIMARS' }],
  },
  {
    says: 'keeps a programme of its own that was spoken of last',
    text: 'The [Patriot] is old. [India] works on the [GCAP]. It is meant to reach {350 km}.',
    claims: [{ measure: 'range', subject: 'GCAP' }],
  },
  {
    says: 'carries the subject of the first figure on to the next',
    text: 'The [K9] is new. Some {24 howitzers} were ordered in {2022} for {$400 million}. The first arrive in {2024}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'K9' },
      { measure: 'contract-date', subject: 'K9' },
      { measure: 'contract-value', subject: 'K9' },
      { measure: 'delivery-date', subject: 'K9' },
    ],
  },
  {
    says: 'goes back to the class after one of its ships',
    title: 'More of the Type 26',
    text: 'The [Type 26] is in demand. [Norway] wants the [Type 26] too.\n\nThe [Moskva] sank in {2022}.\n\nThe class displaces {6,900 tonnes}.',
    claims: [
      { measure: 'other', subject: 'Moskva' },
      { measure: 'weight', subject: 'Type 26' },
    ],
  },
  {
    says: 'gives no neighbour what a designation nobody knows has',
    text: '[Poland] bought the [HIMARS]. A third contract covers {10,000|missiles} CGR-080 missiles.',
    claims: [{ measure: 'ordered-quantity', subject: null }],
  },
  {
    says: 'takes no fiscal quarter for a designation',
    text: '[Poland] bought the [HIMARS]. It ordered {20|launchers} FY2024 launchers.',
    claims: [{ measure: 'ordered-quantity', subject: 'HIMARS' }],
  },
  {
    says: 'goes back to the last missile for "the missile"',
    text: '[Poland] bought the [Taurus].\n\n[Norway] flies the [F-35]. [Norway] ordered the [K9]. [Sweden] flies the [Gripen E]. [Sweden] makes the [Gripen E].\n\nThe missile flies {500 km}.',
    claims: [{ measure: 'range', subject: 'Taurus' }],
  },
  {
    says: 'gives a share to whoever owns the whole',
    text: "The [TB2] put out {20%} of [Russia]'s orders, [Reuters] said.",
    claims: [{ measure: 'share', subject: 'Russia' }],
  },
  {
    says: 'gives a share to whoever promises it, not to the one told',
    text: '[Romania] has promised [Congress] {3.5 per cent} of its output.',
    claims: [{ measure: 'share', subject: 'Romania' }],
  },
  {
    says: 'gives what a country spends on arms to the country',
    text: '[Norway] flies the [F-35]. [Poland] plans to spend {$35 billion} on defence by {2030}.',
    claims: [{ measure: 'budget', subject: 'Poland' }, { measure: 'other' }],
  },
  {
    says: 'passes over what another thing is built on',
    text: 'The [Krab], built on the [K9] chassis, fires out to {40 km}. The [Arrow 3] programme, priced at {€900 million}, buys [C-390]-based jammers.',
    claims: [
      { measure: 'range', subject: 'krab' },
      { measure: 'contract-value', subject: 'arrow-3' },
    ],
  },
  {
    says: 'keeps to a thing that has a hull of its own',
    text: 'The [Type 26] hull is late; it was to cost {£1 billion}.',
    claims: [{ measure: 'contract-value', subject: 'type-26' }],
  },
  {
    says: 'goes on about what a contract counts, not about what its day stands beside',
    title: 'First Javelin lots reach the yard',
    text: 'The first [Javelin] rounds have come, late. The [Javelin] line had been shut. With one [Javelin] lot in hand, Oslo hopes to show its first [Gripen E] in June.\n\nThe {2021} contract for {83 jets|jets} was priced at {$4.6 billion}.',
    claims: [
      { measure: 'contract-date' },
      { measure: 'ordered-quantity', subject: 'gripen-e' },
      { measure: 'contract-value', subject: 'gripen-e' },
    ],
  },
  {
    says: 'means the variant of the text by the short name of its heading',
    text: '[F-35] for the north\n\n[Norway] has taken over the last [F-35A] of its order.\n\n- Full capability: {2025}\n- Cost of the project: {€9 billion}',
    claims: [
      { measure: 'service-entry-date', subject: 'f-35a' },
      { measure: 'budget', subject: 'f-35a' },
    ],
  },
  {
    says: 'keeps to the type where the text tells of it too',
    text: '[F-35] for the north\n\n[Norway] has an [F-35A] on show. Others fly the [F-35] as well, which flies {1,600 km/h}.',
    claims: [{ measure: 'speed', subject: 'f-35' }],
  },
  {
    says: 'knows a thing named late by the word that the headline has of it',
    title: 'Cabinet clears money for five frigates',
    text: 'The cabinet has cleared {€4 billion} for five more. A minister said so yesterday. It was a long debate.\n\nNobody was pleased. The yard will build the [Skagen-class frigate] for years.',
    claims: [{ measure: 'budget', subject: 'skagen-class-frigate' }],
  },
  {
    says: 'takes no thing named late and in passing for what was told before',
    title: 'Cabinet clears money for five lorries',
    text: 'The cabinet has cleared {€4 billion} for five more. A minister said so yesterday. It was a long debate.\n\nNobody was pleased. The yard will build the [Skagen-class frigate] for years.',
    claims: [{ measure: 'budget', subject: null }],
  },
];
