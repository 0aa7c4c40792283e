import { byWord } from '../../text';
import { classOfNoun, type NounClass } from '../measure/nouns';
import { type Entry, phrasesFrom } from './phrases';

/** What a word tells by itself, wherever it stands. One object a word: what holds of it is worked out once. */
export interface Lexeme {
  text: string;
  /** The phrases of the lexicon that can begin with it. */
  phrases: readonly Entry[];
  /** How far it sets what stands before it apart from what follows, in words. */
  pause: number;
  /** What sort of thing it names. */
  noun: NounClass;
}

/** Looks a word up. */
export const lexemeOf = byWord(
  (text): Lexeme => ({ text, phrases: phrasesFrom(text), pause: PAUSES.get(text) ?? 0, noun: classOfNoun(text) }),
);

/** Of a name or a figure: as words they tell nothing. */
export const NO_LEXEME: Lexeme = { text: '', phrases: [], pause: 0, noun: 'other' };

// A relative clause or an aside belongs to its noun; a new main clause has a verb of its own.
const PAUSES = new Map<string, number>(
  Object.entries({
    ';': 14,
    ':': 3,
    ',': 1.5,
    '(': 0.5,
    ')': 0.5,
    '—': 5,
    '–': 3,
    '|': 14,
    but: 7,
    while: 7,
    whereas: 7,
    although: 7,
    though: 6,
    however: 4,
    which: 3,
    who: 3,
    whose: 3,
    where: 3,
    after: 2.5,
    before: 2,
    because: 5,
    since: 2,
    as: 0.5,
    and: 1,
    with: 1.5,
    when: 3,
    despite: 4,
    instead: 2,
    including: 1,
  }),
);
