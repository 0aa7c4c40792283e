import type { Row } from './row';

/** Counts: ordered, delivered, still to come, lost, in service, and counts that are none of these. */
export const counts: Row[] = [
  {
    says: 'takes what was ordered',
    text: 'The [Turkish Air Force] has ordered {20|jets} [Typhoon] jets.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Typhoon', party: 'turkey', counted: 'aircraft', status: 'contracted' },
    ],
  },
  {
    says: 'takes what a buyer is to get',
    text: '[Norway] is to receive {five|frigates} [Type 26] frigates.',
    claims: [{ measure: 'ordered-quantity', subject: 'Type 26', party: 'norway', counted: 'frigates' }],
  },
  {
    says: 'takes what a contract covers',
    text: 'The contract covers {123|tanks} [Leopard 2A8] tanks for the [Bundeswehr].',
    claims: [{ measure: 'ordered-quantity', subject: 'Leopard 2A8', party: 'germany', counted: 'tanks' }],
  },
  {
    says: 'takes what is wanted as mooted',
    text: '[Brazil] wants {36|fighters} more [Gripen E] fighters.',
    claims: [{ measure: 'ordered-quantity', subject: 'Gripen E', party: 'brazil', status: 'mooted' }],
  },
  {
    says: 'takes what has been delivered',
    text: '[Saab] has so far delivered {10|aircraft} [Gripen E] aircraft to [Brazil].',
    claims: [
      { measure: 'delivered-quantity', subject: 'Gripen E', party: 'brazil', counted: 'aircraft', status: 'delivered' },
    ],
  },
  {
    says: 'takes what has been received',
    text: '[Ukraine] has received {39|launchers} [HIMARS] launchers since {2022}.',
    claims: [{ measure: 'delivered-quantity', subject: 'HIMARS', party: 'ukraine' }, { measure: 'other' }],
  },
  {
    says: 'takes the passive',
    text: '{Twelve|jets} [Tejas Mk1A] jets have been handed over to the [Indian Air Force].',
    claims: [{ measure: 'delivered-quantity', subject: 'Tejas Mk1A', party: 'india', counted: 'aircraft' }],
  },
  {
    says: 'takes a part delivered of a whole ordered',
    text: '{Seven} of the {32|helicopters} [S-70i] helicopters on order have been delivered.',
    claims: [
      { measure: 'delivered-quantity', subject: 'S-70i' },
      { measure: 'ordered-quantity', subject: 'S-70i' },
    ],
  },
  {
    says: 'takes the remaining ones',
    text: 'The remaining {14|jets} [F-16] jets will arrive next year.',
    claims: [{ measure: 'remaining-quantity', subject: 'F-16', counted: 'aircraft' }],
  },
  {
    says: 'takes the last ones',
    text: 'The last {three launchers} of the [NASAMS] order are due in {2027}.',
    claims: [
      { measure: 'remaining-quantity', subject: 'NASAMS', counted: 'launchers' },
      { measure: 'delivery-date', subject: 'NASAMS', scope: { part: 'remaining' } },
    ],
  },
  {
    says: 'takes what is yet to be delivered',
    text: '[HAL] has delivered {40} [Tejas Mk1A] jets; {43} are yet to be delivered.',
    claims: [
      { measure: 'delivered-quantity', subject: 'Tejas Mk1A' },
      { measure: 'remaining-quantity', subject: 'Tejas Mk1A' },
    ],
  },
  {
    says: 'takes a single step as no total',
    text: '[Romania] took delivery of {three|howitzers} more [K9] howitzers this week.',
    claims: [{ measure: 'other', subject: 'K9' }],
  },
  {
    says: 'takes losses',
    text: '[Russia] has lost at least {41|aircraft} [Su-34] aircraft since the invasion, [Oryx] counts.',
    claims: [{ measure: 'lost-quantity', subject: 'Su-34', party: 'russia', counted: 'aircraft' }],
  },
  {
    says: 'takes losses in the passive',
    text: '{Two|tanks} [Leopard 2A4] tanks were destroyed near the front.',
    claims: [{ measure: 'lost-quantity', subject: 'Leopard 2A4', counted: 'tanks' }],
  },
  {
    says: 'takes a fleet',
    text: 'The [Royal Air Force] operates {107|jets} [Typhoon] jets.',
    claims: [{ measure: 'in-service-quantity', subject: 'Typhoon', counted: 'aircraft' }],
  },
  {
    says: 'takes a fleet that grows',
    text: 'The new jets take the number of [F-35] aircraft in [Netherlands] service to {58}.',
    claims: [{ measure: 'in-service-quantity', subject: 'F-35' }],
  },
  {
    says: 'splits an order by version',
    text: 'The [Indian Air Force] ordered {83|jets} [Tejas Mk1A] jets, made up of {73|single-seaters} single-seaters and {10|twin-seaters} twin-seaters.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Tejas Mk1A' },
      { measure: 'ordered-quantity', subject: 'Tejas Mk1A', scope: { lot: 'single-seat' } },
      { measure: 'ordered-quantity', subject: 'Tejas Mk1A', scope: { lot: 'twin-seat' } },
    ],
  },
  {
    says: 'carries a verb over to a joined count',
    text: '[Poland] bought {250|tanks} [M1A2] tanks and {32|launchers} [HIMARS] launchers.',
    claims: [
      { measure: 'ordered-quantity', subject: 'M1A2', party: 'poland' },
      { measure: 'ordered-quantity', subject: 'HIMARS', party: 'poland' },
    ],
  },
  {
    says: 'takes an option as its own deal',
    text: '[Hungary] holds an option for {four|jets} [Gripen E] jets.',
    claims: [{ measure: 'ordered-quantity', subject: 'Gripen E', party: 'hungary', scope: { deal: 'option' } }],
  },
  {
    says: 'takes a framework as its own deal',
    text: 'The framework agreement foresees up to {672|howitzers} [K9] howitzers for [Poland].',
    claims: [{ measure: 'ordered-quantity', subject: 'K9', party: 'poland', scope: { deal: 'framework' } }],
  },
  {
    says: 'takes a second contract as such',
    text: 'Under the second contract [Poland] gets {152|howitzers} [K9] howitzers.',
    claims: [{ measure: 'ordered-quantity', subject: 'K9', party: 'poland', scope: { deal: 'second' } }],
  },
  {
    says: 'takes additional ones as a follow-on',
    text: '[Germany] plans to order {20|jets} additional [Typhoon] jets.',
    claims: [{ measure: 'ordered-quantity', subject: 'Typhoon', party: 'germany', status: 'mooted' }],
  },
  {
    says: 'takes the crew',
    text: 'The [Leopard 2A8] has a crew of {four}.',
    claims: [{ measure: 'crew', subject: 'Leopard 2A8' }],
  },
  {
    says: 'takes a hyphenated crew',
    text: 'The [K9] is served by a {five-person} crew.',
    claims: [{ measure: 'crew', subject: 'K9' }],
  },
  {
    says: 'takes targets tracked and engaged',
    text: 'The [IRIS-T SLM] radar can track {1,000 targets} and the battery can engage {24 targets} at a time.',
    claims: [
      { measure: 'targets-tracked', subject: 'IRIS-T SLM' },
      { measure: 'targets-engaged', subject: 'IRIS-T SLM' },
    ],
  },
  {
    says: 'takes what one unit is made of as such',
    text: 'Each [Patriot] battery has {six launchers}.',
    claims: [{ measure: 'in-service-quantity', scope: { part: 'per-unit' } }],
  },
  {
    says: 'takes what a launcher carries as such',
    text: 'A [HIMARS] truck carries {six rockets}.',
    claims: [{ measure: 'in-service-quantity', scope: { part: 'per-unit' } }],
  },
  { says: 'leaves countries alone', text: 'The [F-35] is flown by {19 countries}.', claims: [{ measure: 'other' }] },
  {
    says: 'leaves people at a ceremony alone',
    text: 'Some {300 guests} attended the roll-out of the [B-21].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves workers alone',
    text: '[BAE Systems] employs {4,000 people} on the [Type 26].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'carries a loss back to a joined count',
    text: '[Oryx] counts {30} [Su-34]s and {eight} [F-16]s lost.',
    claims: [
      { measure: 'lost-quantity', subject: 'Su-34' },
      { measure: 'lost-quantity', subject: 'F-16' },
    ],
  },
  {
    says: 'leaves what struck out of the losses',
    text: 'The [Moskva] was sunk by {two missiles}.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes what is replaced for what is in service',
    text: 'The [F-35] is to replace {28|jets} [F-16] jets.',
    claims: [{ measure: 'in-service-quantity', subject: 'F-16' }],
  },
  {
    says: 'is not fooled by has promised',
    text: '[Norway] has promised {six|jets} [F-16] jets.',
    claims: [{ measure: 'ordered-quantity', subject: 'F-16' }],
  },
  {
    says: 'takes a progressive for the future',
    text: '{48|jets} [F-16] jets are being delivered.',
    claims: [{ measure: 'ordered-quantity', subject: 'F-16' }],
  },
  {
    says: 'takes the rest of an order by where it is built',
    text: 'The first {three ships} are built in [Japan], the other {eight} in [Australia].',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'ordered-quantity' }],
  },
];
