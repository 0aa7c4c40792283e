import type { Row } from './row';

/** What a report on a purchase is about: a programme, a thing, arms as such; and who buys under it. */
export const purchases: Row[] = [
  {
    says: 'takes the programme that several bid for, not the offer told of last',
    title: 'Three yards in the race for Oslo boats',
    text: 'Under [Project Nordlys] three yards have handed in bids. The [U212] is offered by one bidder, the [FREMM] by another.\n\nThe navy wants {six|submarines} new submarines, the first of them in {2034}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Project Nordlys', party: 'norway' },
      { measure: 'delivery-date', subject: 'Project Nordlys', party: 'norway' },
    ],
  },
  {
    says: 'leaves what an offer can do to the offer',
    title: 'Three yards in the race for Oslo boats',
    text: 'Under [Project Nordlys] three yards have handed in bids. One bidder offers the [U212]. The boat has a range of {9000 km}.',
    claims: [{ measure: 'range', subject: 'U212' }],
  },
  {
    says: 'takes the programme of the headline where nothing else is named there',
    title: 'Project Nordlys: signature by Christmas',
    text: '[Project Nordlys] is close to a contract, the ministry says. Engineers have looked at the [U212].\n\nThe price is put at {€4 billion}.',
    claims: [{ measure: 'contract-value', subject: 'Project Nordlys' }],
  },
  {
    says: 'leaves a count to the system where a programme is only the frame of its purchase',
    title: 'Launchers for the north',
    text: 'The army is pleased with the [HIMARS]. It bought {20 launchers} in 2022 under [Project Nordlys].',
    claims: [{ measure: 'ordered-quantity', subject: 'HIMARS' }],
  },
  {
    says: 'takes a programme that is called by what it builds for the things',
    title: 'The B-21 and its friends',
    text: 'The [B-21] will not fly alone. Under [Autonomous Wingman Aircraft] the [U.S. Air Force] wants to buy {300|jets} uncrewed jets.',
    claims: [{ measure: 'ordered-quantity', subject: 'Autonomous Wingman Aircraft' }],
  },
  {
    says: 'takes the name that a deal is known by',
    title: 'Boats for the north',
    text: '[Norway] has picked the [U212]. The [U212] comes from Kiel. The minister put the value of the deal, known as [Project Nordlys], at {€4 billion}.',
    claims: [{ measure: 'contract-value', subject: 'Project Nordlys' }],
  },
  {
    says: 'takes the country of a programme for the buyer, whoever bids',
    text: '[Germany] and [Norway] are in talks on [Project Nordlys], on which [Germany] is keen. Six boats are wanted; the first is due for delivery in {2034}.',
    claims: [{ measure: 'delivery-date', party: 'norway' }],
  },
  {
    says: 'takes a sum over arms as such for the country that gets them',
    text: 'The [F-35] was not on the list. Washington agreed in spring to sell [Saudi Arabia] an arms package worth {$142 billion}.',
    claims: [{ measure: 'contract-value', subject: 'Saudi Arabia' }],
  },
  {
    says: 'takes sums for the country while a report on its arms deals has named no thing',
    title: 'What became of Taiwan arms deals?',
    text: '[Taiwan] is waiting. Of the {$30 billion} signed, a third has been paid. The [F-16] comes first.',
    claims: [{ measure: 'contract-value', subject: 'Taiwan' }],
  },
  {
    says: 'leaves a sum to the thing that was counted, in a package too',
    text: '[Taiwan] is to get {66|jets} [F-16] jets in an arms package worth {$8 billion}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'F-16' },
      { measure: 'contract-value', subject: 'F-16' },
    ],
  },
  {
    says: 'takes the one name of a row for all that the row tells',
    text: 'State of play\n\nLynx | second lot of {50 vehicles} | {€1 billion}\n\n[Lynx] | {150} for the army | first in {2028}\n\n[Typhoon] | {20} | first in {2030}',
    claims: [
      { measure: 'ordered-quantity' },
      { measure: 'contract-value' },
      { measure: 'ordered-quantity', subject: 'Lynx' },
      { measure: 'delivery-date', subject: 'Lynx' },
      { measure: 'ordered-quantity', subject: 'Typhoon' },
      { measure: 'delivery-date', subject: 'Typhoon' },
    ],
  },
  {
    says: 'does not take a design that a thing comes from for the thing',
    title: 'Skagen frigates late',
    text: 'The first [Skagen-class frigate] is late. Time was to be saved by starting from a proven design, the [FREMM].\n\nIn May the navy ordered the fifth and sixth ships for {€1 billion}.',
    claims: [{ measure: 'contract-value', subject: 'Skagen-class frigate' }],
  },
  {
    says: 'does not take what a thing is a version of for the thing',
    text: 'The [Skagen-class frigate] is on the slip. The ship is a longer version of the [FREMM]. It displaces {6,700 tonnes}.',
    claims: [{ measure: 'weight', subject: 'Skagen-class frigate' }],
  },
  {
    says: 'still takes a thing whose versions are told of',
    text: 'A new version of the [FREMM] was shown. It displaces {6,700 tonnes}.',
    claims: [{ measure: 'weight', subject: 'FREMM' }],
  },
  {
    says: 'does not take what a price is measured by for what it is of',
    title: 'Price of the B-21',
    text: 'The price of the [B-21] is secret. Officials spoke of {$700 million} a plane, a multiple of what an [F-35] costs.',
    claims: [{ measure: 'unit-price', subject: 'B-21' }],
  },
  {
    says: 'does not take what is yet to come for what bridges the gap',
    title: 'Typhoon deal signed',
    text: 'The [Typhoon] deal is signed. The air force ordered {44 aircraft} and bridges the gap until its own [Tejas Mk1A] enters service.',
    claims: [{ measure: 'ordered-quantity', subject: 'Typhoon' }],
  },
  {
    says: 'takes a weight that stands as an adjective for the name behind it, in a comparison too',
    text: 'The [Skagen-class frigate] at {4,700 tonnes} is smaller than the {8,000-ton} [Type 26].',
    claims: [
      { measure: 'weight', subject: 'Skagen-class frigate' },
      { measure: 'weight', subject: 'Type 26' },
    ],
  },
  {
    says: 'counts no boats of one that has a name of her own',
    title: 'Boats for the north',
    text: '[Project Nordlys] was put off. What the navy has is the [HNoMS Utsira].\n\nTalks are to cover {four boats} that can fire missiles.',
    claims: [{ measure: 'ordered-quantity', subject: 'Project Nordlys' }],
  },
  {
    says: 'takes a part of an order or a bill for the thing, whoever gets or pays it',
    title: 'K9 work shared out',
    text: 'The [K9] order is split. [Hanwha Aerospace] gets {60 per cent} of the order, and [Poland] pays {30 per cent} of the bill.',
    claims: [
      { measure: 'share', subject: 'K9' },
      { measure: 'share', subject: 'K9' },
    ],
  },
  {
    says: 'leaves a share of exports to who exports',
    text: '[France] supplied {9 per cent} of world arms exports, and the [Rafale] did most of it.',
    claims: [{ measure: 'share', subject: 'France' }],
  },
  {
    says: 'takes nobody for a buyer who is named once, late and in passing',
    title: 'Su-34 output edges up',
    text: 'The plant closed the year with one more batch of the [Su-34]. A count of satellite pictures points to {eleven|jets} jets delivered. The rest comes next year. One airframe was damaged, by the reckoning of [Ukraine].',
    claims: [{ measure: 'delivered-quantity', subject: 'Su-34', party: null }],
  },
  {
    says: 'takes the forces told of first for the buyer, not a customer in passing',
    title: 'Tejas Mk1A handed over',
    text: 'The first [Tejas Mk1A] of {83|jets} ordered jets is with the [Indian Air Force]. The plant is proud. A second line is open. The order is worth {$6 billion}. Asked about exports, it said that [Brazil] has taken two.',
    claims: [
      { measure: 'ordered-quantity', party: 'india' },
      { measure: 'contract-value', party: 'india' },
    ],
  },
  {
    says: 'takes who allows a sale for no buyer',
    text: 'The [State Department] has approved a possible sale of {40|jets} [F-16] jets. [Turkey] asked for them in 2021. They would cost {$20 billion}, according to the [Pentagon].',
    claims: [
      { measure: 'ordered-quantity', party: 'turkey' },
      { measure: 'contract-value', party: 'turkey' },
    ],
  },
  {
    says: 'takes an order that packs list with its system for the system, and tells orders apart',
    text: 'The price of the [F-35] is falling. Under [Lot 9] a jet costs {$98 million}.',
    claims: [{ measure: 'unit-price', subject: 'F-35', scope: { lot: 'lot 9' } }],
  },
  {
    says: 'leaves a figure to the version that a sentence names beside the order',
    text: 'The price of the [F-35] is falling. Under [Lot 9] the [F-35A] costs {$98 million}.',
    claims: [{ measure: 'unit-price', subject: 'F-35A', scope: { lot: 'lot 9' } }],
  },
  {
    says: 'takes an order for itself where the report does not name its system',
    text: '[Lockheed Martin] has received {$2 billion} for [Lot 9].',
    claims: [{ measure: 'contract-value', subject: 'Lot 9 F-35' }],
  },
  {
    says: 'takes a count without a noun for the things its sentence asks about',
    title: 'Jets and tanks',
    text: 'The [F-35] is in the deal. The kingdom also buys {300|tanks} <American> tanks, presumably the [M1A2]. How many jets was not stated; {48} had been ordered.',
    claims: [
      { measure: 'ordered-quantity', subject: 'M1A2' },
      { measure: 'ordered-quantity', subject: 'F-35' },
    ],
  },
  {
    says: 'takes what a budget gives a force for money of the force',
    text: 'The [Patriot] is on the list. The budget for next year gives the [Bundeswehr] {€108 billion}.',
    claims: [{ measure: 'budget', subject: 'Bundeswehr' }],
  },
  {
    says: 'leaves money for a force to the thing that the sentence names',
    text: 'The budget has {€2 billion} for the [Patriot] of the [Bundeswehr].',
    claims: [{ measure: 'budget', subject: 'Patriot' }],
  },
  {
    says: 'takes whom an agreement provides with arms for the one that gets them',
    text: 'The [F-16] was shown. [Congress] heard of the largest arms sales agreement so far, worth {$142 billion}, providing [Saudi Arabia] with equipment of many kinds.',
    claims: [{ measure: 'contract-value', subject: 'Saudi Arabia' }],
  },
  {
    says: 'takes arms in all for the country, though a part of them is named behind',
    text: 'The value of arms sold to [Taiwan] is {$21 billion}, of which {66|jets} [F-16] jets are the largest part.',
    claims: [
      { measure: 'contract-value', subject: 'Taiwan' },
      { measure: 'ordered-quantity', subject: 'F-16' },
    ],
  },
  {
    says: 'takes a sum for a piece for the piece, though it is only compared with',
    text: 'The [Arrow 3] is dear. A [Patriot] shot costs {$3 million}, against {$50,000} for one [Javelin].',
    claims: [
      { measure: 'unit-price', subject: 'Patriot' },
      { measure: 'unit-price', subject: 'Javelin' },
    ],
  },
  {
    says: 'takes what an earlier deal is said to cover for what its sum is of',
    text: 'The [Patriot] sale is the biggest so far. An earlier one, worth {$3.5 billion}, covered {1,000|missiles} [AIM-120] missiles.',
    claims: [
      { measure: 'contract-value', subject: 'AIM-120' },
      { measure: 'ordered-quantity', subject: 'AIM-120' },
    ],
  },
  {
    says: 'knows what is carried though a hedge stands before its number',
    text: 'Four [Su-34] bombers were handed over. The jet carries up to {12|missiles} [Storm Shadow] missiles and has a range of {4,000 km}.',
    claims: [{ measure: 'other' }, { measure: 'range', subject: 'Su-34' }],
  },
  {
    says: 'knows what replaces a thing from the thing',
    text: '[T-72] replacement down to two. The army wants the [Lynx]. The total for {3,800|vehicles} vehicles is put at {$45 billion}.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Lynx' },
      { measure: 'contract-value', subject: 'Lynx' },
    ],
  },
  {
    says: 'takes the thing that reaches farther, not the one that it outranges',
    text: 'The [B-21] outranges the [F-16] with a range of {9,000 km}.',
    claims: [{ measure: 'range', subject: 'B-21' }],
  },
  {
    says: 'takes the second of two names in a row for what is counted',
    text: 'The deal has {300|missiles} [NASAMS] [AIM-120] missiles in it, ordered in spring.',
    claims: [{ measure: 'ordered-quantity', subject: 'AIM-120' }],
  },
  {
    says: 'takes the latter inside a sentence that names nothing',
    text: 'Norway takes the [K9] and the [HIMARS]. Rockets of the latter fly {300 km}.',
    claims: [{ measure: 'range', subject: 'HIMARS' }],
  },
  {
    says: 'takes a thing whose hull and turret are told of',
    text: 'The works make the [Krab]. The hull is <Korean>, the turret another make, the range {40 km}.',
    claims: [{ measure: 'range', subject: 'Krab' }],
  },
  {
    says: 'does not take what is shot at for what shoots',
    text: 'The [Arrow 3] is at sea. It destroys mortar rounds and drones at ranges of up to {10 km}.',
    claims: [{ measure: 'range', subject: 'Arrow 3' }],
  },
  {
    says: 'still keeps the range of an unnamed missile from a tank',
    text: 'The [Leopard 2A8] was shown. Next to it stood a missile that reaches {80 km}.',
    claims: [{ measure: 'range', subject: null }],
  },
  {
    says: 'takes a part of an order backlog for the firm whose results a report is on',
    text: '[Saab] told of its third quarter. The [Gripen E] did well.\n\nThe order backlog came to {$25 billion}, and {69%} of it is from abroad.',
    claims: [{ measure: 'other' }, { measure: 'share', subject: 'Saab' }],
  },
  {
    says: 'takes a part of an income for the firm, not for what it makes',
    text: '[Hanwha Aerospace] makes the [K9]. Abroad it earns {90 per cent} of its income.',
    claims: [{ measure: 'share', subject: 'Hanwha Aerospace' }],
  },
  {
    says: 'takes the contract that several bid for as that of the programme, not of the last offer',
    title: 'Bids for boats',
    text: '[Hanwha Aerospace] has offered a boat under [Project Nordlys]. Another firm offers the [U212]. The contract is put at {€8 billion}.',
    claims: [{ measure: 'contract-value', subject: 'Project Nordlys' }],
  },
  {
    says: 'does not take what a thing is said to be a version of, in an aside',
    text: 'The [Tejas Mk1A], a larger version of the [Gripen E], will be delivered in {2029}.',
    claims: [{ measure: 'delivery-date', subject: 'Tejas Mk1A' }],
  },
  {
    says: 'takes a sum in munitions of many kinds for the country that gets them',
    text: 'The sale of {$6.7 billion} in bombs and missiles to [Israel] was approved. The package includes {3,000|missiles} [Javelin] missiles.',
    claims: [
      { measure: 'contract-value', subject: 'Israel' },
      { measure: 'ordered-quantity', subject: 'Javelin' },
    ],
  },
  {
    says: 'takes a sum for whom it was given to',
    text: 'The package includes the [Javelin]. In all [Germany] has given [Ukraine] {$44 billion} since {2022}.',
    claims: [{ measure: 'other', subject: 'Ukraine' }, { measure: 'other' }],
  },
  {
    says: 'does not go on about what was beaten',
    title: 'Five new transports',
    text: 'The air force ordered five [C-390] transports. The maker beat the [F-16]. Deliveries begin in {2027}.',
    claims: [{ measure: 'delivery-date', subject: 'C-390' }],
  },
];
