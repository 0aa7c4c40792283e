import type { Change, FindingResult } from '../../utils/domain';

/** One word for each finding, the same in card, popup, side panel and documents. */
export const FINDING_WORDS: Record<FindingResult, string> = {
  differs: 'Differs',
  disputed: 'Disputed',
  updates: 'Updates',
  'first-seen': 'New',
  agrees: 'Agrees',
  'not-comparable': 'Not comparable',
};

/** What the word means, for the badge's tooltip. */
export const FINDING_MEANINGS: Record<FindingResult, string> = {
  differs: 'Earlier reports give another value for the same thing',
  disputed: 'Two opposing sides give different values',
  updates: 'A later value of something that moves',
  'first-seen': 'No earlier report in your library gives this',
  agrees: 'Earlier reports say the same',
  'not-comparable': 'Earlier values are about something else',
};

const CHANGE_WORDS: Record<Change, string> = { up: 'up', down: 'down', slips: 'slips', advances: 'brought forward' };

/** The way it moved, to begin a line with: "Up", "Slips". */
export const changeWords = (change: Change): string =>
  CHANGE_WORDS[change].replace(/^./, (first) => first.toUpperCase());

/** The word with the way it moved: "Updates: up", "Updates: slips". */
export const findingWords = (result: FindingResult, change?: Change): string =>
  change ? `${FINDING_WORDS[result]}: ${CHANGE_WORDS[change]}` : FINDING_WORDS[result];
