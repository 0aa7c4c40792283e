import type { Row } from './row';

/** Counts of what a force or a league is made up of, and names that only tell the hour. */
export const whoseStrength: Row[] = [
  {
    says: 'counts squadrons for the air force, whatever jet is spoken of',
    text: 'The [Rafale] is late. The [Indian Air Force] is down to {29 squadrons|squadrons}, against a sanctioned {42|squadrons}.',
    claims: [
      { measure: 'in-service-quantity', subject: 'indian-air-force' },
      { measure: 'other', subject: 'indian-air-force' },
    ],
  },
  {
    says: 'counts squadrons of a type for the type',
    text: 'The [Indian Air Force] operates {two squadrons|squadrons} of the [Rafale].',
    claims: [{ measure: 'in-service-quantity', subject: 'rafale' }],
  },
  {
    says: 'counts members for their initiative, not for what it buys',
    text: 'The [Arrow 3] is for all of Europe. By now {21 countries|countries} have joined the [European Sky Shield Initiative].',
    claims: [{ measure: 'other', subject: 'european-sky-shield-initiative' }],
  },
  {
    says: 'leaves the countries that fly a jet to the jet',
    text: 'The [F-35A], flown by {19 nations|nations}, is made in Texas.',
    claims: [{ measure: 'other', subject: 'f-35a' }],
  },
  {
    says: 'passes over what only bows out on the day',
    text: 'A week before the last [MiG-21] bows out, the ministry ordered the [Tejas Mk1A].\n\nThe {68|aircraft} jets will come from {2027}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'tejas-mk1a' },
      { measure: 'delivery-date', subject: 'tejas-mk1a' },
    ],
  },
  {
    says: 'keeps to what retires where the report goes on about it',
    text: 'The [MiG-21] retires this month. [India] ordered {870|jets} jets in all.',
    claims: [{ measure: 'ordered-quantity', subject: 'mig-21' }],
  },
  {
    says: 'takes no status from what is said of another number',
    text: 'The council agreed in principle to {97|aircraft} more [Tejas Mk1A] jets, expected to cost {Rs 65,000 crore}, on top of the {83|aircraft} contracted earlier.',
    claims: [
      { measure: 'ordered-quantity', status: 'approved' },
      { measure: 'contract-value', status: 'approved' },
      { measure: 'ordered-quantity', status: 'contracted' },
    ],
  },
  {
    says: 'leaves a ship her own day while others bid for a programme',
    title: 'Who wins Project Nordlys?',
    text: 'Rivals bid low for [Project Nordlys], and offers for it close in May. Of the last order [HNoMS Skagen] is due in {2028}, [HNoMS Utsira] in {2029}.',
    claims: [
      { measure: 'delivery-date', subject: 'hnoms-skagen' },
      { measure: 'delivery-date', subject: 'hnoms-utsira' },
    ],
  },
  {
    says: 'gives a fleet to no air force whose squadrons were counted before it',
    text: 'The [Indian Air Force] has {31|squadrons} fighter squadrons in all; its mainstay is the [Rafale], of which it flies {60|squadrons}.',
    claims: [
      { measure: 'in-service-quantity', subject: 'indian-air-force' },
      { measure: 'in-service-quantity', subject: 'rafale' },
    ],
  },
  {
    says: 'takes a contract that was awarded for signed, whatever is to come of it',
    text: 'Some 400 jobs will be created after [BAE Systems] was awarded the {£1.25 billion} contract for [Type 26] frigates.',
    claims: [{ measure: 'contract-value', status: 'contracted' }],
  },
];
