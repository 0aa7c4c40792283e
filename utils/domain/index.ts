/**
 * Domain: the vocabulary every other folder speaks. Schemas, for what comes in from outside, and the types inferred
 * from them. Imports no other room.
 */
export * from './claim';
export * from './entity';
export * from './figure';
export * from './finding';
export * from './milestone';
export * from './months';
export * from './ordinals';
export * from './own-name';
export * from './report';
export * from './ruling';
export * from './span';
export * from './track';
export * from './variant-ids';
export * from './version';
