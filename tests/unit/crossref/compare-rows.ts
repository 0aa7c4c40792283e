import { expect } from 'vitest';
import { compareClaims } from '../../../utils/crossref';
import type { Claim } from '../../../utils/domain';

/** A pair of claims and what comparing them must come to. */
export interface Row {
  says: string;
  earlier: Claim;
  later: Claim;
  /** Publishing days; half a year apart unless the row says otherwise. */
  days?: [string, string];
  told: { relation: string; change?: string; key?: string };
  reason?: string;
}

/** Compares the claims of a row. */
export const told = ({ earlier, later, days = ['2025-01-10', '2025-07-10'] }: Row) =>
  compareClaims({ claim: earlier, on: days[0] }, { claim: later, on: days[1] });

/** Checks what a row must come to, and the reason if it names one. */
export function check(row: Row): void {
  expect(told(row)).toMatchObject(row.told);
  if (row.reason) expect(told(row).reason).toBe(row.reason);
}
