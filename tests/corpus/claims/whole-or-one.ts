import type { Row } from './row';

/** Figures of a variant or of its type, of a ship or of her class, of a name told too late, of who acts where no thing is told of. */
export const wholeOrOne: Row[] = [
  {
    says: 'takes a type for the one variant of it that somebody buys in the report',
    text: '[Romania] has ordered {32|jets} [F-35A] jets. Parliament agreed last week. The first [F-35]s are due in {2031}.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35A' },
      { measure: 'delivery-date', subject: 'F-35A' },
    ],
  },
  {
    says: 'leaves what is told of all variants with the type',
    text: '[Romania] has ordered {32|jets} [F-35A] jets. More than {1,000|jets} [F-35] jets of all versions have been delivered.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35A' },
      { measure: 'delivered-quantity', subject: 'F-35' },
    ],
  },
  {
    says: 'leaves a type alone of which more is bought than of its variant',
    text: '[Japan] has ordered {105|jets} [F-35] jets, the first due in {2027}. Of the [F-35A] it has ordered {63|jets} jets.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35' },
      { measure: 'delivery-date', subject: 'F-35' },
      { measure: 'ordered-quantity', subject: 'F-35A' },
    ],
  },
  {
    says: 'goes on about a ship whose class only says which one she is',
    text: 'The [HMS Glasgow] has slipped again. The second ship of the [Type 26] is late. The cost of the programme has risen to {£2 billion}.',
    claims: [{ measure: 'budget', subject: 'HMS Glasgow' }],
  },
  {
    says: 'takes the class where no ship of it has been named',
    text: 'The navy has cut steel. The second ship of the [Type 26] is late. The cost of the programme has risen to {£2 billion}.',
    claims: [{ measure: 'budget', subject: 'Type 26' }],
  },
  {
    says: 'takes what a ship weighs for hers where her class is nowhere told of',
    text: 'The [HMS Glasgow] left the yard today. She displaces {6,900 tonnes} and reaches {26 knots}.',
    claims: [
      { measure: 'weight', subject: 'HMS Glasgow' },
      { measure: 'speed', subject: 'HMS Glasgow' },
    ],
  },
  {
    says: 'does not give a figure to a ship of another class than the one told of',
    text: '[HMS Glasgow] goes to sea. The crew is on board.\n\nWhen does the navy get her? Delivery was once promised for {2022}.\n\nA [Skagen-class frigate] came by. The [Skagen-class frigate] is old.',
    publishedOn: '2026-04-10',
    claims: [{ measure: 'delivery-date', subject: 'HMS Glasgow' }],
  },
  {
    says: 'gives nothing to a name that the report tells of once, and only later',
    text: 'The army waits for its guns. The contract was signed for {$7 billion}. Parliament has agreed. Nobody objected. The [Javelin] is another matter.',
    claims: [{ measure: 'contract-value', subject: null }],
  },
  {
    says: 'gives figures to a name that comes late where the headline has it',
    title: 'Javelin deal signed',
    text: 'The army waits for its arms. The contract was signed for {$7 billion}. Parliament has agreed. Nobody objected. The [Javelin] is on its way.',
    claims: [{ measure: 'contract-value', subject: 'Javelin' }],
  },
  {
    says: 'passes over what a clause put in between tells of',
    text: '[Poland] buys the [F-16]. The country, whose [T-72]s lack spares, signed a first contract for {$1.2 billion}.',
    claims: [{ measure: 'contract-value', subject: 'F-16' }],
  },
  {
    says: 'keeps a name of that clause for what the clause itself tells',
    text: '[Poland] buys [F-16] jets. The country, whose [T-72]s cost {$2 million} apiece, is content.',
    claims: [{ measure: 'unit-price', subject: 'T-72' }],
  },
  {
    says: 'takes who acts where no thing is told of',
    text: '[Rheinmetall] has put up a plant in the north. The group has spent {€500 million} on the site.',
    claims: [{ measure: 'budget', subject: 'Rheinmetall' }],
  },
  {
    says: 'takes who is given a part',
    text: 'The agency has shared out its launches. Of the money {$5.9 billion} went to [Boeing].',
    claims: [{ measure: 'budget', subject: 'Boeing' }],
  },
  {
    says: 'leaves things that no pack names without a subject, whoever buys them',
    text: '[Poland] has ordered {eight|corvettes} corvettes, which [Saab] will deliver from {2029}.',
    publishedOn: '2026-04-10',
    claims: [
      { measure: 'ordered-quantity', subject: null },
      { measure: 'delivery-date', subject: null },
    ],
  },
  {
    says: 'takes who is lent money',
    text: 'The leaders agreed on a {$90 billion} loan to [Ukraine], backed by all members.',
    claims: [{ measure: 'other', subject: 'Ukraine' }],
  },
  {
    says: 'takes the thing that a loan is for',
    text: 'Washington grants [Poland] a {$2 billion} loan for [Patriot] launchers.',
    claims: [{ measure: 'other', subject: 'Patriot' }],
  },
  {
    says: 'gives nothing to a name that one late sentence has twice',
    text: 'The army waits for its guns. The contract was signed for {$7 billion}. Parliament has agreed. Nobody objected. The [Javelin], or rather the new [Javelin], is another matter.',
    claims: [{ measure: 'contract-value', subject: null }],
  },
  {
    says: 'leaves a town that a ship is called after out of it where the dateline has it',
    text: '[Moskva] — The yard has won {$450 million} for new docks.',
    claims: [{ measure: 'contract-value', subject: null }],
  },
  {
    says: 'reads the name behind two-seat jets as theirs',
    text: '[Romania] gets {16} single-seat [F-35A]s and {eight} two-seat [F-16]s.',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-35A' },
      { measure: 'ordered-quantity', subject: 'F-16' },
    ],
  },
];
