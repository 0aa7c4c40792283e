import { type ClaimsInput, type Frame, framesOf } from './frame';
import { type Leaning, leaningOf } from './leaning';
import { type Spot, spotsOf } from './spot';
import { type Topic, topicOf } from './topic';

/** An article made ready for binding: its sentences in frames, its figures at their spots, and what it is about. */
export interface Passage extends ClaimsInput {
  frames: Frame[];
  spots: (Spot | undefined)[];
  topic: Topic;
  leaning: Leaning;
}

/** Reads an article once; every later step looks things up here. */
export function readPassage(input: ClaimsInput): Passage {
  const frames = framesOf(input);
  return {
    ...input,
    frames,
    spots: spotsOf(input.figures, frames),
    topic: topicOf(frames, input.meta, input.text),
    leaning: leaningOf(frames, input.meta),
  };
}
