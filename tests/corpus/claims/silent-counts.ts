import type { Row } from './row';

/** Counts of which the sentence says little: what a purchase, a sum of parts or a rate makes of them. */
export const silentCounts: Row[] = [
  {
    says: 'takes a number of arms with nothing else said of it as the number bought',
    text: 'The price was put at {$4 billion}. There is money for {nine ships}.',
    claims: [{ measure: 'contract-value' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'leaves a number that is armed or carried alone',
    text: 'The contract is worth {$4 billion}. The captain will live with {nine boats}.',
    claims: [{ measure: 'contract-value' }, { measure: 'other' }],
  },
  {
    says: 'takes counts that add up to the one before as its parts',
    text: '[Norway] ordered {13} [Type 26]: {eight|frigates} of the first lot and {five|frigates} of the next.',
    claims: [
      { measure: 'ordered-quantity', subject: 'Type 26' },
      { measure: 'ordered-quantity' },
      { measure: 'ordered-quantity' },
    ],
  },
  {
    says: 'leaves the sorts a thing is made in alone',
    text: '[Norway] will get the [Leopard 2A8] in {four versions}.',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'takes the whole of which nothing has come as ordered',
    text: 'Of the {60|tanks} [Leopard 2A8] tanks none has been delivered.',
    claims: [{ measure: 'ordered-quantity', subject: 'Leopard 2A8' }],
  },
  {
    says: 'takes a batch that becomes binding as ordered',
    text: 'The last {ten} [Rafale] became firm in May.',
    claims: [{ measure: 'ordered-quantity', subject: 'Rafale' }],
  },
  {
    says: 'leaves hulls that stand in a yard alone',
    text: '{Six hulls} stand finished in the yard, built for the [Type 26].',
    claims: [{ measure: 'other' }],
  },
  {
    says: 'leaves a rate of building and the rate wanted alone',
    text: 'The yards reach an annual output of {1.5 boats}, against a requirement of {two}.',
    claims: [{ measure: 'other' }, { measure: 'other' }],
  },
  {
    says: 'takes the part of a series that is with its service',
    text: '{Three} of the {five|frigates} [Type 26] frigates are now with the [Royal Norwegian Navy].',
    claims: [{ measure: 'delivered-quantity' }, { measure: 'ordered-quantity' }],
  },
  {
    says: 'takes a choice told in other words as an order',
    text: '[Norway] has settled on {five} [Type 26] frigates.',
    claims: [{ measure: 'ordered-quantity', subject: 'Type 26' }],
  },
  {
    says: 'takes what a buyer took possession of as delivered',
    text: '[Norway] has taken possession of {40} [Leopard 2A8] tanks.',
    claims: [{ measure: 'delivered-quantity', subject: 'Leopard 2A8' }],
  },
  {
    says: 'takes what has yet to leave a yard as still to come',
    text: 'Another {12} [Leopard 2A8] tanks have yet to leave the factory.',
    claims: [{ measure: 'remaining-quantity', subject: 'Leopard 2A8' }],
  },
  {
    says: 'takes what a force flies, told the other way round, as in service',
    text: 'Some {60} [Leopard 2A8] tanks are operated by [Norway].',
    claims: [{ measure: 'in-service-quantity', subject: 'Leopard 2A8' }],
  },
  {
    says: 'takes what a buyer lines up as an order',
    text: '[Norway] has lined up {54} [Leopard 2A8] tanks.',
    claims: [{ measure: 'ordered-quantity', subject: 'Leopard 2A8' }],
  },
  {
    says: 'takes what a choice fell on as an order',
    text: 'The choice fell on {54} [Leopard 2A8] tanks.',
    claims: [{ measure: 'ordered-quantity', subject: 'Leopard 2A8' }],
  },
];
