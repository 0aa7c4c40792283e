import type { Hedge } from '../domain';
import { type WordSet, wordSet } from './lexicon';

/** Cue phrases by what they say; single spaces, lower case. */
const PHRASES: Readonly<Partial<Record<Hedge, string>>> = {
  about:
    'about|around|roughly|approximately|approx|circa|ca|some|an estimated|estimated|estimated at|estimates of|estimate of|estimated cost of|' +
    'estimated value of|estimated price of|in the region of|in the order of|of the order of|reportedly|on or about|somewhere around|more or less',
  'at-least':
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|as early as|no earlier than|' +
    'not earlier than|not before',
  'more-than':
    'over|more than|north of|above|greater than|in excess of|upwards of|upward of|exceeding|exceeds|exceeded|beyond|well over|just over|surpassing|' +
    'past|topping',
  'at-most':
    'at most|no more than|not more than|not exceeding|no later than|not later than|no longer than|not to exceed|capped at|limited to',
  'less-than': 'less than|fewer than|under|below|short of',
  'up-to':
    'up to|as many as|as much as|as far as|as high as|as long as|a maximum of|maximum of|maximum|max|upto|within|to within',
  nearly:
    'nearly|almost|close to|just under|approaching|nearing|just short of|just below|not quite|practically|virtually',
};

/** What a cue before a number says of it, by the cue's words. */
export const CUES: ReadonlyMap<string, Hedge> = new Map(
  Object.entries(PHRASES).flatMap(([hedge, phrases]) =>
    phrases.split('|').map((phrase): [string, Hedge] => [phrase, hedge as Hedge]),
  ),
);

/** Words of the longest cue. */
export const LONGEST_CUE = 4;

/** The words that cues end with: most numbers stand behind another word, and need no further look. */
export const LAST_WORDS: WordSet = wordSet([...CUES.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** Signs before a number. */
export const SIGNS: Readonly<Record<string, Hedge>> = {
  '~': 'about',
  '≈': 'about',
  '±': 'about',
  '>': 'more-than',
  '<': 'less-than',
  '≥': 'at-least',
  '≤': 'at-most',
};
