import type { Mention } from '../../domain';

/** A name that a figure may be about; without a mention it is a name nobody knows, which no other may stand in for. */
export interface Candidate {
  mention: Mention | undefined;
  /** Nearness, from 0 to 1 or above when the grammar itself ties the two. */
  near: number;
  /** Where its name is told, if not in the figure's sentence ("before", "the heading"). */
  told: string | undefined;
  /** The word that points at it without its name ("the latter"). */
  pointer: string | undefined;
  /** Word of the figure's own sentence. */
  at: number | undefined;
  /** Nothing nearer speaks for it than that the article is about it. */
  isTopic: boolean;
  /** The figure counts these very things ("five S-400 systems"). */
  isTied: boolean;
}

// Every candidate has every field, and its cue is put together only if it is the one: a figure has dozens of them.

/** A name of the figure's own sentence. */
export const candidateAt = (mention: Mention | undefined, near: number, at: number, isTied = false): Candidate => ({
  mention,
  near,
  told: undefined,
  pointer: undefined,
  at,
  isTopic: false,
  isTied,
});

/** How a name is told that the whole article is about. */
export const TOPIC = 'the topic';

/** A name from elsewhere in the article. */
export const candidateFrom = (mention: Mention, near: number, told: string, pointer?: string): Candidate => ({
  mention,
  near,
  told,
  pointer,
  at: undefined,
  isTopic: told === TOPIC,
  isTied: false,
});

/** The words that say why it was taken. */
export const cueOf = ({ mention, told, pointer }: Candidate): string =>
  pointer ?? (told === undefined ? (mention?.name ?? '') : `${mention?.name}, ${told}`);
