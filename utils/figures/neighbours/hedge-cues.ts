import type { Hedge } from '../../domain';
import { fixedId, type WordMap, wordMap } from '../tokens/lexicon';

/** Cue phrases by what they say; single spaces, lower case. */
const PHRASES: Readonly<Partial<Record<Hedge, string>>> = {
  about:
    'about|around|roughly|approximately|approx|circa|ca|some|an estimated|estimated|estimated at|estimates of|estimate of|estimated cost of|' +
    'estimated value of|estimated price of|in the region of|in the order of|of the order of|reportedly|on or about|somewhere around|more or less',
  'at-least':
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|as early as|no earlier than|' +
    'not earlier than|not before',
  'more-than':
    'over|a little over|more than|exceed|surpass|north of|above|greater than|in excess of|upwards of|upward of|exceeding|exceeds|exceeded|beyond|well over|just over|surpassing|' +
    'past|topping',
  'at-most':
    'at most|no more than|not more than|not exceeding|no later than|not later than|no longer than|not to exceed|capped at|limited to',
  'less-than': 'less than|fewer than|under|below|short of',
  'up-to':
    'up to|as many as|as much as|as far as|as high as|as long as|a maximum of|maximum of|maximum|max|upto|within|to within',
  nearly:
    'nearly|almost|just shy of|shy of|a little under|little short of|close to|just under|approaching|nearing|just short of|just below|not quite|practically|virtually',
};

/** A cue before a number: what it says, the ids of its words from the last to the first. */
export interface CuePhrase {
  hedge: Hedge;
  phrase: string;
  /** "more than": two numbers may be compared by it as well. */
  compares: boolean;
  backwards: readonly number[];
}

const COMPARES = /^(?:more|less|fewer|greater) than$/;

/** Cues by their last word, the longest first: most numbers stand behind another word, and need no further look. */
export const CUES: WordMap<CuePhrase[]> = wordMap(cuesByLastWord());

function cuesByLastWord(): Map<string, CuePhrase[]> {
  const cues = new Map<string, CuePhrase[]>();
  for (const [hedge, phrases] of Object.entries(PHRASES))
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ').reverse();
      const cue = { hedge: hedge as Hedge, phrase, compares: COMPARES.test(phrase), backwards: words.map(fixedId) };
      cues.set(words[0]!, [...(cues.get(words[0]!) ?? []), cue]);
    }
  for (const alike of cues.values()) alike.sort((a, b) => b.backwards.length - a.backwards.length);
  return cues;
}

/** Signs before a number, by character code. */
export const SIGNS: ReadonlyMap<number, Hedge> = new Map(
  Object.entries<Hedge>({
    '~': 'about',
    '≈': 'about',
    '±': 'about',
    '>': 'more-than',
    '<': 'less-than',
    '≥': 'at-least',
    '≤': 'at-most',
  }).map(([sign, hedge]) => [sign.charCodeAt(0), hedge]),
);
