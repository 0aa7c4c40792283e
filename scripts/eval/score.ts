/** Right, predicted and gold counts of one task, and the ratios made of them. */
export interface Score {
  right: number;
  predicted: number;
  gold: number;
}

export const precisionOf = (s: Score): number => (s.predicted ? s.right / s.predicted : 0);
export const recallOf = (s: Score): number => (s.gold ? s.right / s.gold : 0);
export const f1Of = (s: Score): number => {
  const p = precisionOf(s);
  const r = recallOf(s);
  return p + r ? (2 * p * r) / (p + r) : 0;
};

/** Counts by a label, for "recall by kind" lines. */
export class Tally {
  private readonly rows = new Map<string, { right: number; all: number }>();

  add(label: string, right: boolean): void {
    const row = this.rows.get(label) ?? { right: 0, all: 0 };
    row.all++;
    if (right) row.right++;
    this.rows.set(label, row);
  }

  entries(): [label: string, right: number, all: number][] {
    return [...this.rows].map(([label, row]) => [label, row.right, row.all]);
  }

  /** Mean of the per-label ratios, 0 when there are none. */
  macro(): number {
    const rows = [...this.rows.values()];
    return rows.length ? rows.reduce((sum, row) => sum + row.right / row.all, 0) / rows.length : 0;
  }
}
