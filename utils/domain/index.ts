/**
 * Domain: the vocabulary every other folder speaks. Schemas (for what crosses a border) and the types inferred from
 * them. Knows nobody.
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
