import type { Measure } from '../domain';
import type { DealRef } from './deal-refs';
import { type ClaimsInput, type Frame, framesOf } from './frame';
import { type Leaning, leaningOf } from './leaning';
import { type Spot, spotsOf } from './spot';
import { type Topic, topicOf } from './topic';
import { type Trade, tradeOf } from './trade';

/** An article made ready for binding: its sentences in frames, its figures at their spots, and what it is about. */
export interface Passage extends ClaimsInput {
  frames: Frame[];
  spots: (Spot | undefined)[];
  topic: Topic;
  leaning: Leaning;
  trade: Trade;
  /** The deals each frame names; filled once the dates of signature are known. */
  deals: DealRef[][];
  /** What each figure measures, for those that lean on another; filled once all are decided. */
  measures: Measure[];
}

/** Reads an article once; every later step looks things up here. */
export function readPassage(input: ClaimsInput): Passage {
  const frames = framesOf(input);
  const topic = topicOf(frames, input.meta, input.text, input.entity);
  return {
    ...input,
    frames,
    spots: spotsOf(input.figures, frames),
    topic,
    leaning: leaningOf(frames, input.meta),
    trade: tradeOf(frames, topic, input.entity),
    deals: frames.map(() => []),
    measures: [],
  };
}
