import type { Row } from './row';

/** Reports of war: salvoes, interceptions and tolls, of which none is an order. */
export const war: Row[] = [
  {
    says: 'takes what was fired, by who fired it',
    text: '[Russia] fired {48 missiles} at [Ukraine] on Wednesday. {Five|missiles} [Taurus] missiles were among them.',
    publishedOn: '2026-03-20',
    claims: [
      { measure: 'expended-quantity', subject: 'Russia', counted: 'missiles' },
      { measure: 'other', subject: 'Taurus' },
    ],
  },
  {
    says: 'tells the day by its weekday',
    text: '[Russia] launched {80 drones} early Wednesday, killing {three people} in [Kyiv]. {40 drones} were shot down in the attack.',
    publishedOn: '2026-03-20',
    claims: [
      {
        measure: 'expended-quantity',
        subject: 'Russia',
        counted: 'drones',
        period: { lo: '2026-03-18', hi: '2026-03-18' },
      },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'dead', period: { lo: '2026-03-18', hi: '2026-03-18' } },
      { measure: 'lost-quantity', subject: 'Russia', counted: 'drones' },
    ],
  },
  {
    says: 'takes the toll, with an aside in between',
    text: '{Seven people}, {two} of them children, were killed in [Kyiv].',
    claims: [
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'dead' },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'children' },
    ],
  },
  {
    says: 'takes wounded and missing apart',
    text: 'In [Kyiv] {40 people} were wounded and {six} are still missing.',
    claims: [
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'wounded' },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'missing' },
    ],
  },
  {
    says: 'takes a toll that has risen',
    text: 'The number of dead in [Kyiv] has reached {31}.',
    claims: [{ measure: 'lost-quantity', subject: 'Kyiv', counted: 'dead' }],
  },
  {
    says: 'takes a downed part of what was launched',
    text: 'Of {122 drones} launched, {104} of which were downed, most were decoys.',
    claims: [{ measure: 'expended-quantity' }, { measure: 'lost-quantity' }],
  },
  {
    says: 'leaves what a weapon can fire alone',
    text: 'Each [HIMARS] can fire {six rockets} in a minute.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'still takes what was delivered',
    text: '[Russia] struck [Kyiv] overnight and killed {four people} in the attack. [Germany] has delivered {nine|systems} [IRIS-T SLM] systems so far.',
    claims: [{ measure: 'lost-quantity' }, { measure: 'delivered-quantity', subject: 'IRIS-T SLM' }],
  },
];
