import type { Spot } from '../reading/spot';
import { classOfNoun } from './nouns';

/** Something that can be delivered is told of. */
export const namesItem = (spot: Spot): boolean =>
  spot.frame.bySense.has('item') ||
  ofSeries(spot) ||
  spot.frame.words.some(
    (word) =>
      word.mention?.type === 'system' ||
      (word.figure === undefined ? classOfNoun(word.text) === 'equipment' : spot.kinds[word.figure] === 'count'),
  );

/** "all 26 should be in service by": the entry of an order's pieces is their delivery; that of a type is not. */
export const ofSeries = (spot: Spot): boolean =>
  spot.frame.words
    .slice(0, spot.at)
    .some((word) => SERIES.has(word.text) || (word.figure !== undefined && spot.kinds[word.figure] === 'count'));

/** Words for a piece of a series. */
export const SERIES: ReadonlySet<string> = new Set(
  'all first last final remaining rest second third fourth fifth sixth batch'.split(' '),
);

/** True for a year still to come when the article appeared. */
export const isToCome = ({ figure: { quantity } }: Spot, publishedOn: string | undefined): boolean =>
  quantity.form === 'date' && publishedOn !== undefined && quantity.hi.slice(0, 4) > publishedOn.slice(0, 4);

/** True for a date of which some part was still to come when the article appeared: nothing told of it is done. */
export const liesAhead = ({ figure: { quantity } }: Spot, publishedOn: string | undefined): boolean =>
  quantity.form === 'date' && publishedOn !== undefined && quantity.hi > publishedOn.slice(0, quantity.hi.length);

/** True for a date that had gone by when the article appeared. */
export const hasPassed = ({ figure: { quantity } }: Spot, publishedOn: string | undefined): boolean =>
  quantity.form === 'date' &&
  publishedOn !== undefined &&
  quantity.hi.slice(0, 7) < publishedOn.slice(0, quantity.hi.length > 4 ? 7 : 4);
