import type { Row } from './row';

/** The many ways of saying one measure: each is held by rows that share no more than what they mean. */
export const waysOfSaying: Row[] = [
  {
    says: 'takes what is still to come',
    text: '[Norway] ordered the [K9]. {Two|launchers} more launchers are still to come.',
    claims: [{ measure: 'remaining-quantity' }],
  },
  {
    says: 'takes what is waited for',
    text: '[India] is still awaiting {two squadrons} of the [NASAMS].',
    claims: [{ measure: 'remaining-quantity' }],
  },
  {
    says: 'takes what has not been delivered',
    text: 'Another {16 jets} have not been delivered.',
    claims: [{ measure: 'remaining-quantity' }],
  },
  {
    says: 'takes what is left to go',
    text: 'The first ship is home, {three} to go.',
    claims: [{ measure: 'remaining-quantity' }],
  },
  {
    says: 'takes an exception from what was handed over',
    text: 'All but {four} of the [F-16] jets have been handed over.',
    claims: [{ measure: 'remaining-quantity' }],
  },
  {
    says: 'takes the other ones for a part of the order where nothing has arrived',
    text: 'Of the new frigates the first batch is for [Japan] to build. The other {eight} are planned for the yard near [Warsaw].',
    claims: [{ measure: 'ordered-quantity' }],
  },
  {
    says: 'takes the hands a thing is in',
    text: 'More than {130 launchers} are now in Polish hands.',
    claims: [{ measure: 'delivered-quantity' }],
  },
  {
    says: 'takes a sum of deliveries',
    text: 'Deliveries so far total {34 aircraft}.',
    claims: [{ measure: 'delivered-quantity' }],
  },
  {
    says: 'takes a batch that has gone to its user',
    text: 'The first {two tanks} have gone to the [Bundeswehr].',
    claims: [{ measure: 'delivered-quantity' }],
  },
  {
    says: 'does not take drones that reach their target for delivered',
    text: 'At least {ten drones} reached the target.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes what a package has',
    text: 'The package has {18 launchers} and {468 rockets}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'takes a fleet that is planned for an order',
    text: '[Norway] is to operate {five frigates} of the class.',
    claims: [{ measure: 'ordered-quantity' }],
  },
  {
    says: 'takes buyers and their numbers',
    text: 'Other customers of the [Leopard 2A8]: [Norway], {54}; [Netherlands], {46}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'takes what the total of an order rises to',
    text: 'That takes the number ordered to {83}.',
    claims: [{ measure: 'ordered-quantity' }],
  },
  {
    says: 'lists what a notice of sale offers',
    text: 'The [State Department] cleared a possible sale of arms to [Taiwan]. The largest item is {82|launchers} [HIMARS] launchers for an estimated {$4 billion}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'contract-value' }],
  },
  {
    says: 'leaves a rate of making alone',
    text: '[Saab] makes about {20 jets} a year, and the plant turns out {100|drones} small drones. In the east {100} are built a day.',
    claims: [{ measure: 'other' }, { measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'leaves what is to be given up alone',
    text: '[Germany] was asked to give up {two batteries}.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes jets about to retire for those in use',
    text: 'The {36 jets} are to be phased out.',
    claims: [{ measure: 'in-service-quantity' }],
  },
  {
    says: 'takes a list of losses that men open',
    text: 'The staff put the losses of [Russia] at {900 soldiers}, {40 tanks} and {28 ships}.',
    claims: [{ measure: 'lost-quantity' }, { measure: 'lost-quantity' }, { measure: 'lost-quantity' }],
  },
  {
    says: 'takes the sailors a ship needs, and those another needed',
    text: 'The frigate needs {92 sailors}, compared with about {170} on the old ship.',
    claims: [{ measure: 'crew' }, { measure: 'crew' }],
  },
  {
    says: 'takes people who sail with a ship',
    text: 'It sails with {90 people}.',
    claims: [{ measure: 'crew' }],
  },
  {
    says: 'takes a crew by its label',
    text: '- Crew: {125}\n- Complement of {208 sailors}',
    claims: [{ measure: 'crew' }, { measure: 'crew' }],
  },
  {
    says: 'takes no crew where soldiers drill',
    text: 'Some {4,400 soldiers} took part in the drill.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes the price of each of several',
    text: 'Each of the jets costs {$100 million}.',
    claims: [{ measure: 'unit-price' }],
  },
  {
    says: 'takes the price of a shot',
    text: 'At {$4 million} a shot, the interceptors are dear.',
    claims: [{ measure: 'unit-price' }],
  },
  {
    says: 'takes what one ship is put at',
    text: 'Two officials put the new ship at just under {€1 billion}.',
    claims: [{ measure: 'unit-price' }],
  },
  {
    says: 'takes what the lead ship costs',
    text: "The lead ship's price has climbed to {$16 billion}.",
    claims: [{ measure: 'unit-price' }],
  },
  {
    says: 'takes a bill for several for their deal',
    text: 'The bill for {four ships} runs to about {€4 billion}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes what a programme will cost for its budget',
    text: 'The programme of {five frigates} will cost {£11 billion}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'budget' }],
  },
  {
    says: 'takes money set aside for a budget',
    text: '[Netherlands] has earmarked {€2 billion} to buy air defences.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes an instalment for a payment',
    text: '[Australia] has paid another {$800 million} to the yards.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes money released, but not where it buys a number',
    text: 'The committee released {€7 billion} for many projects. Later it approved {€3 billion} for {20 jets}.',
    claims: [{ measure: 'budget' }, { measure: 'contract-value' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'leaves the books of a company alone',
    text: 'Order intake reached {€12 billion}. Net sales were {$18 billion} in the third quarter.',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes what is due, whatever it is called',
    publishedOn: '2025-11-01',
    text: 'It will be named after a general and is due in {2028}.',
    claims: [{ measure: 'delivery-date' }],
  },
  {
    says: 'takes the years in which a contract runs',
    publishedOn: '2025-11-01',
    text: 'The contract runs from {2026 to 2029}.',
    claims: [{ measure: 'delivery-date' }],
  },
  {
    says: 'takes no signature in a year to come',
    publishedOn: '2025-06-01',
    text: '[Sweden] has ordered {44|tanks} new tanks for {2028}. Contracts are to be signed in {2026}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'delivery-date' }, { measure: 'other' }],
  },
  {
    says: 'takes an old plan where the year has passed',
    publishedOn: '2025-11-01',
    text: 'The ship, originally expected in {March 2025}, is being fitted out.',
    claims: [{ measure: 'delivery-date', scope: { part: 'original' } }],
  },
  {
    says: 'takes full capability for an entry into service',
    publishedOn: '2025-11-01',
    text: 'Full capability is due by {2030}.',
    claims: [{ measure: 'service-entry-date' }],
  },
  {
    says: 'leaves goals for shares and levels alone',
    publishedOn: '2025-11-01',
    text: '[Romania] has promised {3.5 per cent} by {2030}. Ship numbers will fall to six by {2027}.',
    claims: [{ measure: 'other' }, { measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes how far a thing flies or sails',
    text: 'The drone now flies as far as {2,000 km}. The ship can sail {9,000 km}. The [Taurus] is said to carry {480 kg} over {500 km}.',
    claims: [{ measure: 'range' }, { measure: 'range' }, { measure: 'weight' }, { measure: 'range' }],
  },
  {
    says: 'takes ranges of several missiles told in turn',
    text: 'Range: {80 km} with the [ATACMS] and {290 km} with the [Taurus].',
    claims: [{ measure: 'range' }, { measure: 'range' }],
  },
  {
    says: 'leaves what a radar sees and what was struck alone',
    text: 'Radar range is {600 km}. Drones hit the refinery, some {1,300 km} away.',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes no oil for a weight',
    text: 'The plant has a capacity of {13,000,000 tons} a year.',
    claims: [{ measure: 'other' }],
  },
];
