import type { Row } from './row';

/** Tolls as news tells them: who, what became of them, where or whose they are; and counts of people who came to no harm. */
export const tollsTold: Row[] = [
  {
    says: 'takes lives that were claimed, and the children among them',
    text: 'The strike on a market in [Kyiv] claimed {38 lives}, including {eight children}.',
    claims: [
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'dead' },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'children' },
    ],
  },
  {
    says: 'takes those who lost their lives',
    text: 'In [Sevastopol] {eleven mariners} have lost their lives.',
    claims: [{ measure: 'lost-quantity', subject: 'Sevastopol', counted: 'dead' }],
  },
  {
    says: 'counts a part of a toll as what it is',
    text: 'Officials in [Kyiv] counted {410 dead}, of them {276 civilians}.',
    claims: [
      { measure: 'lost-quantity', counted: 'dead' },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'civilians' },
    ],
  },
  {
    says: 'takes a toll that stands without a verb',
    text: '[Kyiv]: death toll now {4}',
    claims: [{ measure: 'lost-quantity', subject: 'Kyiv', counted: 'dead' }],
  },
  {
    says: 'takes the toll of a side that tells it, and of another who counts',
    text: '[Iran] has raised its toll to {1,062}, of them {276 civilians}; a group of activists lists {1,190}.',
    claims: [
      { measure: 'lost-quantity', subject: 'Iran', counted: 'dead' },
      { measure: 'lost-quantity', subject: 'Iran', counted: 'civilians' },
      { measure: 'lost-quantity', subject: 'Iran', counted: 'dead' },
    ],
  },
  {
    says: 'gives each item of a list its own place',
    text: 'The night: [Kyiv] – {12 dead}, {48 injured}; [Sevastopol] – {3 dead}.',
    claims: [
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'dead' },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'wounded' },
      { measure: 'lost-quantity', subject: 'Sevastopol', counted: 'dead' },
    ],
  },
  {
    says: 'takes the answer to a question of how many died',
    text: 'How many died in [Kyiv]? {34}, says the prosecutor, {six} of them minors.',
    claims: [
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'dead' },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'children' },
    ],
  },
  {
    says: 'takes bodies that are found and residents unaccounted for',
    text: 'Rescuers recovered {14 bodies} from the block in [Kyiv]. {Five residents} remain unaccounted for.',
    claims: [
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'dead' },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'missing' },
    ],
  },
  {
    says: 'takes those who were taken to hospital',
    text: '{22 people}, including {five children}, were taken to hospital in [Kyiv].',
    claims: [
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'wounded' },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'children' },
    ],
  },
  {
    says: 'takes casualties of a side as killed and wounded together',
    text: 'The staff in [Kyiv] puts <Russian> losses since {February 24, 2022} at almost {1,150,000 killed} and wounded. [Russia] has lost {1,160,000 troops} to date.',
    claims: [
      { measure: 'other' },
      { measure: 'lost-quantity', subject: 'Russia', counted: 'casualties', scope: { part: 'in all' } },
      { measure: 'lost-quantity', subject: 'Russia', counted: 'casualties', scope: { part: 'in all' } },
    ],
  },
  {
    says: 'takes soldiers that a force has lost',
    text: 'The army said it had lost {31 soldiers} in an ambush in [Iran].',
    claims: [{ measure: 'lost-quantity', subject: 'Iran', counted: 'dead' }],
  },
  {
    says: 'takes wounded who were children apart',
    text: 'In [Kyiv] {nine people} died. {Four} of the injured were children.',
    claims: [
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'dead' },
      { measure: 'lost-quantity', subject: 'Kyiv', counted: 'children' },
    ],
  },
  {
    says: 'leaves launchers that have not come to those who wait for them',
    text: '[Lithuania] has received {31} of the {40 launchers}; the {nine} still missing are due in autumn.',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'ordered-quantity' }, { measure: 'remaining-quantity' }],
  },
  {
    says: 'leaves rescued, evacuated and trained people alone',
    text: 'The coast guard rescued {27 sailors} off [Sevastopol]. Some {4,200 people} were evacuated. [Britain] trained {200 children} to swim.',
    claims: [{ measure: 'other' }, { measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'leaves programmes that a committee kills alone',
    text: 'The committee killed {two programmes} and wounded none.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves bodies that are handed over alone',
    text: '[Ukraine] received {1,000 bodies} on Tuesday.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes the rows of a list of losses by their labels',
    text: '[Russia] lost {900 men} and {three tanks} over the past day. Total losses are as follows:\npersonnel – {1,141,000}\ntanks – {11,300}',
    claims: [
      { measure: 'lost-quantity' },
      { measure: 'lost-quantity', counted: 'tanks' },
      { measure: 'lost-quantity', subject: 'Russia', counted: 'casualties' },
      { measure: 'lost-quantity', subject: 'Russia', counted: 'tanks' },
    ],
  },
  {
    says: 'takes a series of things that one verb destroys',
    text: 'In all, {668 aircraft}, {283 helicopters} and {25,600 tanks} have been destroyed.',
    claims: [{ measure: 'lost-quantity' }, { measure: 'lost-quantity' }, { measure: 'lost-quantity' }],
  },
  {
    says: 'leaves a list of what is bought alone',
    text: '[Poland] signed a contract. It covers:\ntanks – {180}\nlaunchers – {40}',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'leaves what somebody ordered or has before things were lost',
    text: '[Poland] received {28|tanks} [Leopard 2A8] tanks, and {two} were lost. [Ukraine] has {200|tanks} [T-72] tanks and {150 vehicles}, and [Russia] has destroyed {40}.',
    claims: [
      { measure: 'delivered-quantity' },
      { measure: 'lost-quantity' },
      { measure: 'in-service-quantity' },
      { measure: 'in-service-quantity' },
      { measure: 'lost-quantity' },
    ],
  },
  {
    says: 'takes no facts on the losses of a thing for losses',
    text: 'Key facts on losses of the [Leopard 2A8]:\nCrew – {4 people}',
    claims: [{ measure: 'crew' }],
  },
];
