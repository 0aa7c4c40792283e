import type { Row } from './row';

/** How far a thing is built, how late it is, how many are in service, what firms pay and earn: measures beside prices and orders. */
export const howFar: Row[] = [
  {
    says: 'takes a part of a ship that is built',
    text: 'Work on [HMS Glasgow] goes on; nearly {70 percent} of it is complete.',
    claims: [{ measure: 'completion', subject: 'HMS Glasgow' }],
  },
  {
    says: 'takes what the work stands at, from the sentence before',
    text: 'Construction of [HMS Glasgow] began in {2022}. In spring it stood at roughly {65%}.',
    claims: [{ measure: 'other' }, { measure: 'completion' }],
  },
  {
    says: 'takes progress and its rate',
    text: 'Physical progress on [HNoMS Skagen] reached {38 percent}; the completion rate of [HMS Glasgow] had risen to {62 per cent}.',
    claims: [{ measure: 'completion' }, { measure: 'completion', subject: 'HMS Glasgow' }],
  },
  {
    says: 'takes work that has been carried out',
    text: 'Some {30%} of the work on the second boat has been carried out. The yard has completed {55 percent} of the hull.',
    claims: [{ measure: 'completion' }, { measure: 'completion' }],
  },
  {
    says: 'leaves work that somebody will do, and orders delivered, as shares',
    text: 'Local firms will complete {60 percent} of the work on [Leopard 2A8]. Of the order {70 percent} has been delivered.',
    claims: [{ measure: 'share' }, { measure: 'share' }],
  },
  {
    says: 'leaves growth that completes something alone',
    text: 'The budget rose {12 percent} to complete the programme. {55 percent} of the fleet is ready to fly.',
    claims: [{ measure: 'growth' }, { measure: 'share' }],
  },
  {
    says: 'takes how much later than planned',
    text: '[HMS Glasgow] was handed over {28 months} later than its contract said, and [HNoMS Skagen] came {11 months} after the date first agreed.',
    claims: [{ measure: 'delay' }, { measure: 'delay' }],
  },
  {
    says: 'takes what holds up and what is added to a schedule',
    text: 'Deliveries were held up for {nine months} by tests; a strike added {two months} to the schedule. It missed its date by {two years}.',
    claims: [{ measure: 'delay' }, { measure: 'delay' }, { measure: 'delay' }],
  },
  {
    says: 'leaves the time that a contract gives alone',
    text: 'The firm must deliver within {36 months} or pay a fine for delay. {15 months} after the signing the first jet flew.',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes a fleet that is left, kept or lists of it',
    text: 'The force is left with {29 squadrons}. The navy keeps {11 carriers}. In service with [Hungary]: {14}',
    claims: [
      { measure: 'in-service-quantity', counted: 'squadrons' },
      { measure: 'in-service-quantity', counted: 'carriers' },
      { measure: 'in-service-quantity' },
    ],
  },
  {
    says: 'takes the answer to how many still fly',
    text: 'How many [F-16]s still fly? Officials speak of {14}.',
    claims: [{ measure: 'in-service-quantity', subject: 'F-16' }],
  },
  {
    says: 'takes those that a force still lists, and those grounded',
    text: 'The force was to replace its [Rafale]s, {45} of which it still lists, by [F-35]s. All {34|Typhoons} [Typhoons] were grounded after a crash.',
    claims: [{ measure: 'in-service-quantity', subject: 'Rafale' }, { measure: 'in-service-quantity' }],
  },
  {
    says: 'leaves what jets are able to do, and what is sanctioned, alone',
    text: '[India] ordered {four jets} able to fly from a carrier. It has a sanctioned strength of {42 squadrons}.',
    claims: [{ measure: 'ordered-quantity' }, { measure: 'other' }],
  },
  {
    says: 'takes a tally that an arrival lifts as delivered',
    text: 'A third batch of [Leopard 2A8]s landed in spring, lifting the total to {96}. [Hungary] bought {16|F-16s} [F-16]s, of which it has had {eight}.',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'ordered-quantity' }, { measure: 'delivered-quantity' }],
  },
  {
    says: 'takes what was stopped and what was sent apart',
    text: 'Air defences over [Kyiv] stopped {477} of the {512 drones} that [Russia] launched in the attack.',
    claims: [{ measure: 'lost-quantity' }, { measure: 'expended-quantity' }],
  },
  {
    says: 'leaves people who are exchanged alone',
    text: '[Ukraine] received {1,000 bodies} on Tuesday and {193 prisoners} were handed over by [Russia].',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes no price for what a firm pays, loses or sells',
    text: '[Boeing] has had to absorb {$2 billion}. [Australia] paid [KNDS] {€555 million} in compensation. Sales at [Saab] climbed to {$3.1 billion}.',
    claims: [{ measure: 'other' }, { measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes no price for what a yard asks on top or puts into its plant',
    text: 'The yard asked for {€430 million} extra. [Lockheed Martin] is investing {$142 million} in its plant.',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'still takes a price beside the backlog',
    text: '[Saab] won an order worth {$9 billion}, which lifts its backlog. The frigates cost {£3.6 billion} to buy.',
    claims: [{ measure: 'contract-value' }, { measure: 'contract-value' }],
  },
  {
    says: 'takes the present fleet, what it is down to and what can still fly',
    text: 'The force is down to {31|squadrons} fighter squadrons. The present {two|Rafales} [Rafale]s will go. Of its [F-16]s {five} can still fly.',
    claims: [
      { measure: 'in-service-quantity' },
      { measure: 'in-service-quantity' },
      { measure: 'in-service-quantity' },
    ],
  },
  {
    says: 'leaves firms, and what is made in a month, alone',
    text: 'It has placed orders with {45 firms}. Output was {30,000 shells} a month, about double the {14,400} made monthly before.',
    claims: [{ measure: 'other' }, { measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes a height at which a helicopter lands as no range',
    text: 'The [S-70i] is able to land at {16,400 feet}.',
    claims: [{ measure: 'altitude' }],
  },
  {
    says: 'takes the percentage that a part built is set against',
    text: 'The boat was {60%} complete against a plan of {77%}. The second hull is {45 per cent} finished and the third {12 per cent}.',
    claims: [
      { measure: 'completion' },
      { measure: 'completion' },
      { measure: 'completion' },
      { measure: 'completion' },
    ],
  },
  {
    says: 'leaves what was spent beside what is built alone',
    text: 'The boat was {60%} complete, and the budget had risen by {12%}.',
    claims: [{ measure: 'completion' }, { measure: 'growth' }],
  },
  {
    says: 'takes what a country has apart from what it will buy',
    text: '[Germany] has {12|batteries} [Patriot] batteries and will buy {eight} more. The firm lost {300 workers} to retirement.',
    claims: [{ measure: 'in-service-quantity' }, { measure: 'ordered-quantity' }, { measure: 'other' }],
  },
  {
    says: 'takes whose work it is, and what it costs more, for no progress',
    text: 'Work on the [F-16] is {15 percent} <German>. Construction of the [Type 26] is {45 percent} more expensive than planned.',
    claims: [{ measure: 'other' }, { measure: 'growth' }],
  },
  {
    says: 'takes what a country asks for on top, or puts into plants, for its budget',
    text: '[Germany] asked for {$3.5 billion} more for the [Type 26]. [Britain] will invest {$6 billion} in munitions factories.',
    claims: [{ measure: 'budget' }, { measure: 'budget' }],
  },
  {
    says: 'takes time away for no delay',
    text: 'The crew of the [Type 26] moved back for {12 days}.',
    claims: [{ measure: 'other' }],
  },
];
