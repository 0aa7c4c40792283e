import type { Mention } from '../../domain';
import type { Frame } from './frame';
import type { NameAt } from './names';

/** What a sentence speaks of, and how sure that is: 1 for a name of its own, less with every sentence since. */
export interface Focus {
  mention: Mention;
  sure: number;
}

/**
 * Follows what the text speaks of from sentence to sentence. A name turns to its thing, which the paragraph keeps until
 * the next one; a heading that names nothing, or a lone word before a paragraph ("Wages."), ends it.
 */
export function focusesOf(frames: Frame[], names: NameAt[][]): (Focus | undefined)[] {
  let current: Focus | undefined;
  return frames.map((frame) => {
    const own = names[frame.index]!.find(({ standing }) => standing === 'plain');
    if (own) current = { mention: own.mention, sure: 1 };
    else if (current) current = isTurn(frame, frames[frame.index - 1]) ? undefined : fading(current, frame, frames);
    return current;
  });
}

const isTurn = (frame: Frame, before: Frame | undefined): boolean =>
  frame.kind === 'heading' ||
  (before?.block !== frame.block && frame.words.length <= LONE && frame.texts.at(-1) === '.');

/** "Wages.", "A second track.": no sentence, but what the paragraph is headed by. */
const LONE = 4;

const fading = ({ mention, sure }: Focus, frame: Frame, frames: Frame[]): Focus => ({
  mention,
  sure: sure * (frames[frame.index - 1]?.block === frame.block ? 0.9 : 0.5),
});
