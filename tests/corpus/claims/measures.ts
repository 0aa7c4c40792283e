import type { Row } from './row';

/** Physical quantities, shares, growth and durations. */
export const measures: Row[] = [
  {
    says: 'takes a range',
    text: 'The [Storm Shadow] has a range of {250 km}.',
    claims: [{ measure: 'range', subject: 'Storm Shadow', party: null }],
  },
  {
    says: 'takes reach by a verb',
    text: 'The [ATACMS] can hit targets up to {300 km} away.',
    claims: [{ measure: 'range', subject: 'ATACMS' }],
  },
  {
    says: 'takes a range before its noun',
    text: 'The {500 km} range [Taurus] missile was refused.',
    claims: [{ measure: 'range', subject: 'Taurus' }],
  },
  {
    says: 'shares one finding in a list of ranges',
    text: 'Versions of the [NASAMS] missile have ranges of {25 km}, {50 km} and {100 km}.',
    claims: [{ measure: 'range' }, { measure: 'range' }, { measure: 'range' }],
  },
  {
    says: 'follows it to the sentence before',
    text: 'The [C-390] is a transport. It has a top speed of {870 km/h} and lifts {26 tonnes} of cargo.',
    claims: [{ measure: 'speed', subject: 'C-390' }, { measure: 'other' }],
  },
  {
    says: 'takes a ceiling as altitude',
    text: 'The [TB2] flies at an altitude of {5,500 metres}.',
    claims: [{ measure: 'altitude', subject: 'TB2' }],
  },
  {
    says: 'takes a weight',
    text: 'The [Leopard 2A8] weighs {69 tonnes}.',
    claims: [{ measure: 'weight', subject: 'Leopard 2A8' }],
  },
  {
    says: 'takes a displacement',
    text: 'Each [FREMM] frigate displaces {6,700 tonnes}.',
    claims: [{ measure: 'weight', subject: 'FREMM' }],
  },
  { says: 'leaves a calibre alone', text: 'The [K9] fires from a {155 mm} gun.', claims: [{ measure: 'other' }] },
  {
    says: 'leaves a distance from a border alone',
    text: 'The [Patriot] battery stood {80 km} from the border.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a place by distance alone',
    text: 'The [Su-34] crashed {40 km} north of [Kyiv].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a front alone',
    text: 'The [Leopard 2A4] serves on a {1,000 km} front line.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes a hull length as no range',
    text: 'The [Type 26] is {150 metres} long.',
    claims: [{ measure: 'length' }],
  },
  {
    says: 'takes a share of imports',
    text: "Between {2019-2023}, {45 per cent} of [India]'s arms imports came from [Russia], [SIPRI] said.",
    claims: [
      { measure: 'other' },
      { measure: 'share', subject: 'Russia', party: 'india', period: { lo: '2019', hi: '2023' }, by: 'SIPRI' },
    ],
  },
  {
    says: 'takes who accounted for a share',
    text: '[France] accounted for {11 per cent} of global arms exports.',
    claims: [{ measure: 'share', subject: 'France' }],
  },
  {
    says: 'takes a growth',
    text: 'The cost of the [LRHW] rose {24 percent} over the estimate.',
    claims: [{ measure: 'growth', subject: 'LRHW' }],
  },
  {
    says: 'leaves a tariff alone',
    text: '[Switzerland] faces a tariff of {39 percent} despite its [F-35] order.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes a time to deploy',
    text: 'A [HIMARS] launcher is ready to fire within {five minutes}.',
    claims: [{ measure: 'deployment-time', subject: 'HIMARS' }],
  },
  {
    says: 'leaves a training course alone',
    text: 'Training on the [F-16] takes {nine months}.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'says who says so',
    text: '[Boris Pistorius] said the [Arrow 3] costs {€4 billion}.',
    claims: [{ measure: 'contract-value', subject: 'Arrow 3', by: 'Boris Pistorius' }],
  },
  {
    says: 'hears the speaker before what is said of him between commas',
    text: '[Boris Pistorius], the minister who took the job in [Berlin], said the [Arrow 3] costs {€4 billion}.',
    claims: [{ measure: 'contract-value', subject: 'Arrow 3', by: 'Boris Pistorius' }],
  },
  {
    says: 'leaves a person named in passing before another speaker',
    text: 'After the talks with [Boris Pistorius], [TASS] said the [Arrow 3] costs {€4 billion}.',
    claims: [{ measure: 'contract-value', subject: 'Arrow 3', by: 'TASS' }],
  },
  {
    says: 'says according to whom',
    text: 'According to [TASS], {30|jets} [Su-34] jets were delivered.',
    claims: [{ measure: 'delivered-quantity', subject: 'Su-34', by: 'TASS' }],
  },
];
