import type { Row } from './row';

/** Who buys or gets, where others stand near. */
export const parties: Row[] = [
  {
    says: 'gives what two take together to neither',
    text: 'The {12|ships} [Type 26] ships for [Norway] and [Sweden] are late. The {five|ships} [Type 26] ships for [Norway] are not.',
    claims: [
      { measure: 'ordered-quantity', party: null },
      { measure: 'ordered-quantity', party: 'norway' },
    ],
  },
  {
    says: 'takes whom the counted things are for, whoever builds them',
    text: '[BAE Systems] builds the [Type 26] for [Norway]. It is assembling {eight|ships} ships for the [Royal Air Force] and {five|ships} ships for [Norway].',
    claims: [
      { measure: 'ordered-quantity', party: 'united-kingdom' },
      { measure: 'ordered-quantity', party: 'norway' },
    ],
  },
  {
    says: 'takes the country that labels an item of a list',
    text: 'Customers of the [Leopard 2A8] so far: [Norway], {54} ordered; [Netherlands], {46} ordered.',
    claims: [
      { measure: 'ordered-quantity', party: 'norway' },
      { measure: 'ordered-quantity', party: 'netherlands' },
    ],
  },
  {
    says: 'takes each buyer where the second verb is left out, for its sum too',
    text: '[Lithuania] ordered {eight|tanks} [Leopard 2A8] tanks for {€495 million} and [Norway] {six|tanks} for {€220 million}.',
    claims: [
      { measure: 'ordered-quantity', party: 'lithuania' },
      { measure: 'contract-value', party: 'lithuania' },
      { measure: 'ordered-quantity', party: 'norway' },
      { measure: 'contract-value', party: 'norway' },
    ],
  },
  {
    says: 'leaves a number to its own buyer when another country is only named after it',
    text: '[Lithuania] ordered {44|tanks} [Leopard 2A8] tanks, and [Norway] welcomed the {€495 million} deal.',
    claims: [
      { measure: 'ordered-quantity', party: 'lithuania' },
      { measure: 'contract-value', party: 'lithuania' },
    ],
  },
  {
    says: 'takes a maker that buys for itself',
    text: '[Lithuania] signed for {44|tanks} [Leopard 2A8] tanks. [Germany] itself ordered {18}.',
    claims: [
      { measure: 'ordered-quantity', party: 'lithuania' },
      { measure: 'ordered-quantity', party: 'germany' },
    ],
  },
  {
    says: 'takes the buyer across a relative clause',
    text: '[Israel], which already flies the [F-35], has ordered {25} more.',
    claims: [{ measure: 'ordered-quantity', party: 'israel' }],
  },
  {
    says: 'takes the buyer of the headline where others are named as often',
    title: 'Patriot delay hits Switzerland',
    text: '[Switzerland] must wait for its [Patriot] batteries, as [Ukraine] comes first.\n\nThe country ordered {five systems}.',
    claims: [{ measure: 'ordered-quantity', party: 'switzerland' }],
  },
  {
    says: 'gives the price of one to no buyer that the sentence does not name',
    text: '[Poland] ordered the [TB2]. Each costs about {$5 million}.\n\nEach drone costs {$5 million}.',
    claims: [{ measure: 'unit-price' }, { measure: 'unit-price', party: null }],
  },
  {
    says: 'gives what the whole world got to no single buyer',
    text: '[Romania] ordered the [F-35].\n\nMore than {1,000|jets} [F-35] jets have been delivered worldwide.',
    claims: [{ measure: 'delivered-quantity', party: null }],
  },
  {
    says: 'takes the firm country of a headline that wins an order for the seller',
    title: "Britain's BAE wins frigate race",
    text: '[Britain] has won: [BAE Systems] beat its rivals. [Australia] is content. {Nine|frigates} [Type 26] frigates are to be built, the first of them delivered in {2027}.',
    claims: [
      { measure: 'ordered-quantity', party: 'australia' },
      { measure: 'delivery-date', party: 'australia' },
    ],
  },
  {
    says: 'takes no buyer from the item before an item that has a word of its own',
    title: 'Where do the deals of Saudi Arabia stand?',
    text: '[Saudi Arabia] is in talks. [Saudi Arabia] has ordered.\n\n- Jets. [Israel] ordered {75|jets} [F-35] jets.\n- Missiles. The {730|missiles} [AIM-120] missiles were ordered in April.',
    claims: [
      { measure: 'ordered-quantity', party: 'israel' },
      { measure: 'ordered-quantity', party: 'saudi-arabia' },
    ],
  },
  {
    says: 'takes whom a thing reaches, not who was named before',
    title: 'Gripen deliveries move',
    text: '[Brazil] gets its first [Gripen E] in {2028}. The first will reach [Poland] in {2033}.',
    claims: [
      { measure: 'delivery-date', party: 'brazil' },
      { measure: 'delivery-date', party: 'poland' },
    ],
  },
  {
    says: 'takes whom a plan gives the things, though they are made at home',
    text: 'The [US Navy] has bought [Virginia-class] boats since 1998. The deal sells [Australia] up to {five|boats} [Virginia-class] boats.',
    claims: [{ measure: 'ordered-quantity', party: 'australia' }],
  },
  {
    says: 'takes for whom the things are that head a line',
    text: 'The [US Navy] has bought [Virginia-class] boats since 1998.\n\n- Boats ordered for [Australia]: {five|boats}',
    claims: [{ measure: 'ordered-quantity', party: 'australia' }],
  },
];
