/**
 * Reports by how much they share of some names, most first: a name that few reports have tells more of a story than one
 * that every other report has. Takes the reports of each name; of equals the later report comes first, by `later`.
 */
export function mostAkin<R>(reportsOfNames: Iterable<readonly R[]>, later: (a: R, b: R) => number): R[] {
  const shared = new Map<R, number>();
  for (const reports of reportsOfNames) {
    const telling = 1 / Math.log2(2 + reports.length);
    for (const report of new Set(reports)) shared.set(report, (shared.get(report) ?? 0) + telling);
  }
  return [...shared].sort((a, b) => b[1] - a[1] || later(a[0], b[0])).map(([report]) => report);
}
