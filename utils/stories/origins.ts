import type { ReportId } from '../domain';

/** A report and the earlier reports it copies. */
interface CopyLink {
  report: ReportId;
  copies: ReportId[];
}

/**
 * The origin of every report: the earliest of its group of copies, by the order given. A copy of a copy belongs to the
 * same group. "7 reports, 2 origins" is the size of the map and of the set of its values.
 */
export function originsOf(links: CopyLink[]): Map<ReportId, ReportId> {
  const order = new Map<ReportId, number>();
  for (const { report } of links) if (!order.has(report)) order.set(report, order.size);
  for (const { copies } of links) for (const copy of copies) if (!order.has(copy)) order.set(copy, order.size);
  const parents = new Map([...order.keys()].map((report) => [report, report]));
  for (const { report, copies } of links) for (const copy of copies) join(parents, order, report, copy);
  return new Map([...order.keys()].map((report) => [report, rootOf(parents, report)]));
}

function join(parents: Map<ReportId, ReportId>, order: Map<ReportId, number>, a: ReportId, b: ReportId): void {
  const [x, y] = [rootOf(parents, a), rootOf(parents, b)];
  if (x === y) return;
  if (order.get(x)! < order.get(y)!) parents.set(y, x);
  else parents.set(x, y);
}

function rootOf(parents: Map<ReportId, ReportId>, report: ReportId): ReportId {
  let root = report;
  while (parents.get(root) !== root) root = parents.get(root)!;
  parents.set(report, root);
  return root;
}
