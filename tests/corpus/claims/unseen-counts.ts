import type { Row } from './row';

/** Counts in the many ways of trade press, parliament and briefs. */
export const unseenCounts: Row[] = [
  {
    says: 'takes what there is so far, told before or after the number',
    text: 'So far only {28|tanks} [T-72] tanks. On the ramp: {six jets} to date.',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'delivered-quantity' }],
  },
  {
    says: 'leaves what was ordered or pledged so far as it is',
    text: '[Norway] has pledged {22|jets} [Gripen E] jets so far. To date {58|batteries} [NASAMS] batteries are on contract.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'counts nothing delivered among those who have already paid',
    text: 'Governments that have already paid: {15}',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes none of so many as a number still to come',
    text: '[Poland] has so far received none of the {48|launchers} [HIMARS] launchers.',
    claims: [{ measure: 'ordered-quantity', subject: 'HIMARS' }],
  },
  {
    says: 'takes it so where nothing is named, and where not one has come',
    text: 'None of the {36} has arrived. Not one of the {12 launchers} was handed over.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'ordered-quantity', counted: 'launchers' }],
  },
  {
    says: 'takes all where some or most of them came',
    text: 'Most of the {40|jets} [Gripen E] jets were delivered. Not all {20 howitzers} have arrived.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'leaves a number of those that came as it is where none of them is hurt',
    text: 'None of the {14|jets} [Gripen E] jets delivered by May was damaged.',
    claims: [{ measure: 'delivered-quantity' }],
  },
  {
    says: 'counts none lost where some of so many were',
    text: '[Ukraine] lost some of the {31|tanks} [T-72] tanks. None of the {nine launchers} was destroyed.',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes the number in a compound as that of the programme',
    text: 'The {12-ship} [Type 26] programme is on time.',
    claims: [{ measure: 'ordered-quantity', subject: 'Type 26', counted: 'ships' }],
  },
  {
    says: 'takes each of two buyers',
    text: '[Norway] and [Sweden] each bought {two|batteries} [NASAMS] batteries.',
    claims: [{ measure: 'ordered-quantity', subject: 'NASAMS' }],
  },
  {
    says: 'leaves what each piece carries alone',
    text: 'The [Type 26] frigates each carry {24 missiles}.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes the series behind its first piece',
    text: '[Norway] took delivery of the first of {five|frigates} [Type 26] frigates.',
    claims: [{ measure: 'ordered-quantity', subject: 'Type 26' }],
  },
  {
    says: 'leaves the first batch as what it is',
    text: '[Brazil] received a first batch of {four|jets} [Gripen E] jets.',
    claims: [{ measure: 'delivered-quantity', scope: { part: 'first' } }],
  },
  {
    says: 'takes a fleet that is still to be had',
    text: 'The [Royal Norwegian Navy] will have {five|frigates} [Type 26] frigates.',
    claims: [{ measure: 'ordered-quantity', subject: 'Type 26' }],
  },
  {
    says: 'takes what is believed to be in service',
    text: '[Iran] is believed to have {40|launchers} [HIMARS] launchers in service.',
    claims: [{ measure: 'in-service-quantity' }],
  },
  {
    says: 'takes parts of a count told just before',
    text: '[India] ordered {31|drones} [MQ-9B] drones. Of these, {15} are for the [Indian Navy].',
    claims: [
      { measure: 'ordered-quantity', subject: 'MQ-9B' },
      { measure: 'ordered-quantity', subject: 'MQ-9B' },
    ],
  },
  {
    says: 'takes a list after a colon',
    text: 'The yard has orders for {12 ships}: {six frigates}, {four corvettes} and {two submarines}.',
    claims: [
      { measure: 'ordered-quantity' },
      { measure: 'ordered-quantity' },
      { measure: 'ordered-quantity' },
      { measure: 'ordered-quantity' },
    ],
  },
  {
    says: 'gives a key before a colon to what follows',
    text: '[Romania] wants {298 vehicles}, delivered so far: {36}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'delivered-quantity' }],
  },
  {
    says: 'takes a part of a whole by the verb after both',
    text: '{40} of the {60|tanks} [Leopard 2A8] tanks on the first contract were accepted by then, leaving {20} for spring.',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'ordered-quantity' }, { measure: 'remaining-quantity' }],
  },
  {
    says: 'takes a part out of a whole',
    text: '{Eleven jets} received out of {36}, said [Saab].',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'takes all of a contract that have come',
    text: 'All {32|jets} [F-16] jets, bought for {$400 million}, have been handed over to [Romania].',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes more that are due where some have come',
    text: '[Norway] has received {nine|aircraft} [F-35] aircraft. {Four} more are due by {June 2027}.',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'remaining-quantity' }, { measure: 'delivery-date' }],
  },
  {
    says: 'takes what is under construction as still to come',
    text: '{One ship} has been delivered to [Brazil], {three} are under construction.',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'remaining-quantity' }],
  },
  {
    says: 'takes what leaves service as in service',
    text: 'The new boats come with the retirement of the {four submarines} of the fleet.',
    claims: [{ measure: 'in-service-quantity' }],
  },
  {
    says: 'takes what is upgraded as in service',
    text: '[Lockheed Martin] will modernise all {84|jets} [F-16] jets of the [Turkish Air Force].',
    claims: [{ measure: 'in-service-quantity', subject: 'F-16' }],
  },
  {
    says: 'takes talks as mooted orders',
    text: 'Talks with [Thailand] over {12|jets} [Gripen E] jets are close to an end.',
    claims: [{ measure: 'ordered-quantity', subject: 'Gripen E', status: 'mooted' }],
  },
  {
    says: 'takes a number set beside its buyer',
    text: 'The line is busy with {20 aircraft} for [Poland] and {ten} for [Thailand].',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'leaves what a firm built in a year alone',
    text: '[Raytheon] built {620 missiles} last year.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a rate alone, and the year by which it is reached',
    text: 'The plant will make {350,000 shells} a year by {2029}.',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes the two numbers of a cut as one measure',
    text: '[Hungary] has gone down to {14 jets} from the {40} it first wanted.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'leaves leased ones alone',
    text: '[India] flies {two|drones} leased [MQ-9B] drones.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes what a force flies, before what it wants',
    text: '[Romania] flies {28|jets} [F-16] jets and wants to replace them.',
    claims: [{ measure: 'in-service-quantity', subject: 'F-16' }],
  },
  {
    says: "takes the series behind its owner's last piece",
    text: "The last of [Romania]'s {12|jets} [F-16] jets is late.",
    claims: [{ measure: 'ordered-quantity', subject: 'F-16' }],
  },
];
