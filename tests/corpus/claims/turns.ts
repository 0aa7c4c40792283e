import type { Row } from './row';

/** Where a text turns from one thing to another, and which of them the figures that follow are about. */
export const turns: Row[] = [
  {
    says: 'takes the name that a sentence turns to, not what its first figure was about',
    title: 'Patriot loses out in Oslo',
    text: 'The [Patriot] was offered by the maker. The [Patriot] is in use.\n\nMoney is there for {six|systems} systems, and it will go to long-range [NASAMS] batteries that can hit aircraft at {40 km}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'range', subject: 'NASAMS' }],
  },
  {
    says: 'knows what was chosen from what was passed over',
    title: 'No Patriot for Oslo',
    text: 'Oslo chose the [NASAMS] over the [Patriot] in May.\n\nA spokesman gave details.\n\nThe first battery is to be delivered in {2029}.',
    claims: [{ measure: 'delivery-date', subject: 'NASAMS' }],
  },
  {
    says: 'knows what is preferred from what it is preferred to',
    text: 'Passing over the [Typhoon], [Brazil] signed for the [Rafale]. The first jet will be delivered in {2028}.',
    claims: [{ measure: 'delivery-date', subject: 'Rafale' }],
  },
  {
    says: 'does not take a name after a number of "more than" for one compared with',
    title: 'Typhoon first in line',
    text: 'The [Typhoon] comes first. The [Typhoon] is ordered.\n\nThe budget has more than {$3 billion} for {24|jets} [Rafale] jets.',
    claims: [
      { measure: 'budget', subject: 'Rafale' },
      { measure: 'ordered-quantity', subject: 'Rafale' },
    ],
  },
  {
    says: 'takes "the programme" for that of the thing its paragraph speaks of',
    title: 'Typhoon and Rafale under review',
    text: 'The [Typhoon] is old. The [Typhoon] costs more each year.\n\nOn the [Rafale] no doubts were voiced. The programme has a budget of {€4 billion} until {2034}.',
    claims: [
      { measure: 'budget', subject: 'Rafale' },
      { measure: 'other', subject: 'Rafale' },
    ],
  },
  {
    says: 'reads the participle behind a name as said of it, though the name is only part of a list',
    text: 'The [F-35] heads a list that also includes {90|howitzers} [K9] howitzers, bought in {2021} for {$2 billion}.',
    publishedOn: '2024-03-01',
    claims: [
      { measure: 'ordered-quantity', subject: 'K9' },
      { measure: 'contract-date', subject: 'K9' },
      { measure: 'contract-value', subject: 'K9' },
    ],
  },
  {
    says: 'takes no frigate for a submarine',
    text: 'The [Skagen-class frigate] is in service.\n\nTalks go on about {six submarines} under [AUKUS].',
    claims: [{ measure: 'ordered-quantity', subject: 'AUKUS' }],
  },
  {
    says: 'takes the project a sentence names, not one spoken of before it',
    title: 'GCAP on course',
    text: 'Work on [GCAP] goes on. The [GCAP] partners are content.\n\nTalks on {six|submarines} more submarines under [AUKUS] have begun.',
    claims: [{ measure: 'ordered-quantity', subject: 'AUKUS' }],
  },
  {
    says: 'reads a relative clause as said of the name it stands behind',
    title: 'HIMARS at work',
    text: 'The [HIMARS] is here. The [HIMARS] is meant to support the [Patriot], which fires rounds at a cost of {$4 million} each.',
    claims: [{ measure: 'unit-price', subject: 'Patriot' }],
  },
  {
    says: 'goes back past a list of candidates, which is about none of them',
    text: 'The [Patriot] was chosen by Oslo.\n\nThe other one will be picked from [NASAMS], [IRIS-T SLM] and [Arrow 3] by {2027}.\n\nThe first long-range battery will be delivered in {2028}.',
    claims: [{ measure: 'other' }, { measure: 'delivery-date', subject: 'Patriot' }],
  },
  {
    says: 'gives what is built at a base to the base, not to the jets that it is for',
    text: 'The [F-35] was ordered last year. Works at [Warsaw], budgeted at {€90 million}, have begun.',
    claims: [{ measure: 'budget', subject: 'Warsaw' }],
  },
  {
    says: 'gives the share of domestic industry to the thing it works on',
    text: 'The [K9] is made under licence. The share of <Polish> industry has reached {30%}.',
    claims: [{ measure: 'share', subject: 'K9' }],
  },
  {
    says: 'takes the adjective of a make in the headline, and the counterpart who signs, for no buyer',
    title: 'Government buys Swedish fighter jets',
    text: 'The minister and her <Swedish> counterpart signed for {24|jets} [Gripen E] jets.',
    claims: [{ measure: 'ordered-quantity', party: null }],
  },
  {
    says: 'takes who makes a thing and leases it for no buyer of it',
    text: '[Sweden] has agreed to lease more [Gripen E] jets. An order for {14|jets} [Gripen E] jets was signed before.',
    claims: [{ measure: 'ordered-quantity', party: null }],
  },
  {
    says: 'takes a batch named alone for no subject of its own',
    text: 'The [Type 26] will displace {8,000 tonnes}. In the [Batch II] it is to carry a crew of {160|people}.',
    claims: [
      { measure: 'weight', subject: 'Type 26' },
      { measure: 'crew', subject: 'Type 26' },
    ],
  },
];
