import type { Row } from './row';

/** Set phrases of sums and dates, numbers of what came or is planned, and how far a thing reaches. */
export const setSums: Row[] = [
  {
    says: 'takes what a plant cost as money invested',
    text: 'The shell factory in the north, which cost close to {$350 million}, has opened.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes what a deal near a plant costs as its price',
    text: 'The contract for {12} [F-16] jets is worth {$1.2 billion}. A plant will follow.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes the worth of a proposal as a budget',
    text: 'The proposal for the [Rafale], put at {$20 billion}, goes to the cabinet in autumn.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes the worth of a proposal that was accepted as a price',
    text: 'The navy accepted a proposal of the maker, costing {$350 million}, for [F-16] missiles.',
    claims: [{ measure: 'contract-value' }],
  },
  {
    says: 'takes pledged money as a budget',
    text: '[Norway] alone pledged {$200 million} for the shells.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes what has been paid by now as a budget beside an order',
    text: 'The army has signed for {12} [F-16] jets and has so far paid {$380 million}, it said.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'budget' }],
  },
  {
    says: 'takes what was paid for pieces as their price, the year between',
    text: '[Norway] paid {$1.9 billion} in {2011} for {two batteries}.',
    claims: [{ measure: 'contract-value' }, { measure: 'other' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'takes what a bid asks as a price',
    text: 'The losing bid, at {$4.2 billion}, was not even read.',
    claims: [{ measure: 'contract-value' }],
  },
  {
    says: 'takes the parts of money set aside as budgets',
    text: 'The plan sets aside {$1 billion} for rounds in store and another {$1 billion} for new ones.',
    claims: [{ measure: 'budget' }, { measure: 'budget' }],
  },
  {
    says: 'takes the price beside a budget as a price',
    text: 'The plan sets aside {$9 billion}. The contract for the shells is worth {$1 billion}.',
    claims: [{ measure: 'budget' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes the price of the whole purchase, and the fund that pays it',
    text: 'The whole purchase should cost nearly {$4 billion}, paid from the {$90 billion} special fund.',
    claims: [{ measure: 'contract-value' }, { measure: 'budget' }],
  },
  {
    says: 'takes money saved as no price',
    text: 'The agreement for the [F-16] saves taxpayers over {$1.1 billion}.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes orders of local firms as no price',
    text: 'Local industry will receive orders of around {$1 billion} under the agreement.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes the price of a round behind a colon',
    text: 'Average price of a {155 mm} round: {$3,100}',
    claims: [{ measure: 'other' }, { measure: 'unit-price' }],
  },
  {
    says: 'takes pieces that money came for as ordered',
    text: 'The seller has received {$1.2 billion} for {12} [F-16] jets.',
    claims: [{ measure: 'contract-value' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'takes pieces that came as delivered, the part too',
    text: '[Ukraine] received {two million shells}, including {500,000 rounds} from one donor.',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'delivered-quantity' }],
  },
  {
    says: 'takes a number of pieces that there will be as planned',
    text: 'There will be {600} operational missiles, replacing an older type.',
    claims: [{ measure: 'ordered-quantity' }],
  },
  {
    says: 'takes a number of pieces that there are as in service',
    text: 'There are {400} missiles in service, the air force says.',
    claims: [{ measure: 'in-service-quantity' }],
  },
  {
    says: 'takes a distance at which a weapon hits as its reach',
    text: 'The [Patriot] brings down missiles at distances of up to {40 km}.',
    claims: [{ measure: 'range' }],
  },
  {
    says: 'takes the day a thing is ready as its delivery, and when money is due as none',
    text: 'The [F-16] keeps its old radar until a new radar is ready in {2032}. The ministry pledged {$2 billion}, of which {$1 billion} is due by {2029}.',
    publishedOn: '2025-06-01',
    claims: [{ measure: 'delivery-date' }, { measure: 'budget' }, { measure: 'budget' }, { measure: 'other' }],
  },
  {
    says: 'takes the date promised for a ship as its delivery',
    text: 'The lead frigate, promised for {2022} in the contract, is still on the slip.',
    publishedOn: '2025-06-01',
    claims: [{ measure: 'delivery-date' }],
  },
  {
    says: 'takes what a works was built for as money invested, the works told after',
    text: 'Built within two years at a cost of about {$450 million}, the shell works opened in May.',
    claims: [{ measure: 'budget' }],
  },
  {
    says: 'takes the price of pieces built at a plant as that of their deal',
    text: 'The jets, built for {$3 billion} under a contract with [Norway], leave the yard in May.',
    claims: [{ measure: 'contract-value' }],
  },
  {
    says: 'takes what a ministry budgets beside a contract as a budget',
    text: 'The contract is worth {$1.2 billion}; with weapons the ministry budgets some {$2 billion}.',
    claims: [{ measure: 'contract-value' }, { measure: 'budget' }],
  },
  {
    says: 'takes the number a service would end up with as planned',
    text: 'The navy would end up with {60} [F-16] jets under the new request.',
    claims: [{ measure: 'ordered-quantity' }],
  },
  {
    says: 'takes when a contract for radars is expected as the date of the contract, and that of the radars as a delivery',
    text: 'The maker expects the contract for its new radars in {2026}. It expects to deliver the first radars in {2028}.',
    publishedOn: '2025-06-01',
    claims: [{ measure: 'contract-date' }, { measure: 'delivery-date' }],
  },
  {
    says: 'takes the time by which money will have been paid as no delivery',
    text: 'By {2027} the ministry will have paid {$2 billion} towards the boats. By {2028} the yard will have delivered two boats.',
    publishedOn: '2025-06-01',
    claims: [{ measure: 'other' }, { measure: 'budget' }, { measure: 'delivery-date' }],
  },
  {
    says: 'takes a plan of a sum as a budget, and a deal of one as a price',
    text: 'The board clears a {$9 billion} plan for the [Rafale]. It signed a {$3 billion} deal for the [F-16].',
    claims: [{ measure: 'budget' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes the ceiling of a contract as its price, and that of a treasury as a budget',
    text: 'A further {$150 billion} is the ceiling of a contract for many firms. The budget ceiling is {$40 billion}.',
    claims: [{ measure: 'contract-value' }, { measure: 'budget' }],
  },
  {
    says: 'takes what a firm is worth, or raises from investors, for no deal',
    text: '[BAE Systems] raised {€600 million} from investors and is valued at {€12 billion}.',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes a contract that is valued at a sum for a deal',
    text: '[Norway] has signed a contract valued at {€600 million} for [NASAMS] launchers.',
    claims: [{ measure: 'contract-value' }],
  },
  {
    says: 'counts what a state will add as bought',
    text: '[Norway] will add {six|jets} [F-35A] jets. The programme will add {300 jobs|jobs}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'other' }],
  },
];
