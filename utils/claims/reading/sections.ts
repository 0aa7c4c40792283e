import type { Mention } from '../../domain';
import type { Frame } from './frame';
import type { NameAt } from './names';

/**
 * What the heading over each sentence names, by frame: a release that takes stock tells of the frigates under one
 * heading and of the fighters under the next. The headline and the sentences before any heading have none.
 */
export function sectionsOf(frames: Frame[], names: NameAt[][]): (Mention | undefined)[] {
  let current: Mention | undefined;
  return frames.map((frame) => {
    if (frame.kind !== 'heading' || frame.index === 0) return current;
    const named = names[frame.index]!;
    // A heading with a figure in it is a bullet without its dot; one with two names is of neither.
    const hasFigure = frame.words.some(({ figure }) => figure !== undefined);
    if (!hasFigure) current = named.length === 1 ? named[0]!.mention : undefined;
    return current;
  });
}
