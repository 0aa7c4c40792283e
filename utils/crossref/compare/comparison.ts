import type { Change, Claim, PartialDate, Relation } from '../../domain';

/** A claim and the day its report was published, if known. */
export interface DatedClaim {
  claim: Claim;
  on?: PartialDate;
}

/** What may keep two claims from being about the same thing. */
export type Key =
  | 'subject'
  | 'measure'
  | 'kind'
  | 'currency'
  | 'unit'
  | 'party'
  | 'counted'
  | 'contract'
  | 'deal'
  | 'lot'
  | 'part'
  | 'status'
  | 'period'
  | 'distance'
  | 'direction'
  | 'list';

/** The answer to "what has the later claim to do with the earlier one?". */
export interface Comparison {
  relation: Relation;
  change?: Change;
  /** Plain words for a reader, seen from the later claim. */
  reason: string;
  /** Relative difference in percent of the earlier value, or months for dates. */
  amount?: number;
  /** `not-comparable` only: the first key that differs or leaves a doubt. */
  key?: Key;
}

/** A comparison that raises no warning, naming the key. */
export const notComparable = (key: Key, reason: string): Comparison => ({ relation: 'not-comparable', key, reason });
