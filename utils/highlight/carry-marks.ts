import { type Block, contains, type Span, sliceOf } from '../domain';

interface Blocks {
  text: string;
  blocks: readonly Block[];
}

/**
 * Marks of an earlier reading moved to where the same blocks stand now, so that a page which adds or drops a paragraph
 * keeps the others' marks until the new answer is there. Marks of changed blocks are dropped: never a stale one.
 */
export function carryMarks<M extends Span>(before: Blocks, after: Blocks, marks: readonly M[]): M[] {
  if (before.text === after.text) return [...marks];
  const places = placesByText(after);
  const carried: M[] = [];
  let next = 0;
  for (const block of before.blocks) {
    const place = places.get(sliceOf(before.text, block.span))?.shift();
    while (next < marks.length && marks[next]!.start < block.span.start) next++;
    for (; next < marks.length && marks[next]!.start < block.span.end; next++) {
      const mark = marks[next]!;
      if (place === undefined || !contains(block.span, mark)) continue;
      const shift = place - block.span.start;
      carried.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    }
  }
  return carried.sort((a, b) => a.start - b.start || b.end - a.end);
}

function placesByText({ text, blocks }: Blocks): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const block of blocks) {
    const key = sliceOf(text, block.span);
    const own = places.get(key);
    if (own) own.push(block.span.start);
    else places.set(key, [block.span.start]);
  }
  return places;
}
