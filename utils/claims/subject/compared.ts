import type { NameAt } from '../reading/names';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';

/**
 * A figure told only to be compared with ("against eight on the Anzac class", "compared with 170 on the older ships") is
 * about the name after it, else about what is replaced, else about nothing known. Undefined: no comparison.
 */
export function comparedName(passage: Passage, spot: Spot): { name?: NameAt } | undefined {
  if (spot.figure.kind !== 'count' && spot.figure.kind !== 'quantity') return undefined;
  if (!COMPARES.has(spot.lead) && !(/^(with|to)$/.test(spot.lead) && /^compared$/.test(wordAt(spot, -1))))
    return undefined;
  const { texts } = spot.frame;
  const ahead = texts.slice(spot.next, spot.next + 7);
  if (!BEARS.has(ahead[0] ?? '')) return undefined;
  const name = passage.names[spot.frame.index]!.find(({ at }) => at > spot.next && at <= spot.next + 6);
  if (name) return { name };
  if (!ahead.some((text) => OLDER.has(text))) return undefined;
  for (let back = 0; back <= 4; back++) {
    const names = passage.names[spot.frame.index - back];
    const replaced = names?.find(({ standing }) => standing === 'aside');
    if (replaced) return { name: replaced };
  }
  return {};
}

const wordAt = ({ frame, leadAt }: Spot, step: number): string => frame.texts[leadAt + step] ?? '';

const COMPARES = new Set('against versus vs than from unlike'.split(' '));
const BEARS = new Set('on for of in aboard carried with'.split(' '));
const OLDER = new Set(
  'older old previous existing current ageing aging present predecessor predecessors earlier replace replaces replaced'.split(
    ' ',
  ),
);
