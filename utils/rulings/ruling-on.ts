import type { PageRuling, Ruling, Verdict } from '../domain';
import type { RulingKeys } from './ruling-keys';

/**
 * What the reader's rulings say of one finding. A verdict holds only if it covers every pair the finding rests on: a
 * dismissed difference is loud again when another report differs as well. The latest ruling on a pair counts.
 */
export function rulingOn({ key, pairs }: RulingKeys, rulings: readonly Ruling[]): PageRuling | undefined {
  const touching = rulings
    .filter((ruling) => ruling.key === key || ruling.pairs.some((pair) => pairs.includes(pair)))
    .sort((a, b) => (a.ruledAt < b.ruledAt ? 1 : a.ruledAt > b.ruledAt ? -1 : 0));
  const latest = touching[0];
  if (!latest) return undefined;
  const verdict = commonVerdict(pairs.map((pair) => touching.find((ruling) => ruling.pairs.includes(pair))?.verdict));
  const own = touching.find((ruling) => ruling.key === key);
  const note = own?.note ?? touching.find((ruling) => ruling.note)?.note;
  if (!verdict && !note) return undefined;
  return {
    key: (own ?? latest).key,
    ...(verdict && { verdict }),
    ...(note && { note }),
    ruledAt: latest.ruledAt,
  };
}

const commonVerdict = (verdicts: (Verdict | undefined)[]): Verdict | undefined =>
  verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0] : undefined;
