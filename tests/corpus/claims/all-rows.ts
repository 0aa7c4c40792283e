import { counts } from './counts';
import { dates } from './dates';
import { datesAhead } from './dates-ahead';
import { datesOfOtherThings } from './dates-of-other-things';
import { formerNumbers } from './former-numbers';
import { howFar } from './how-far';
import { measures } from './measures';
import { money } from './money';
import { parties } from './parties';
import { passages } from './passages';
import { purchases } from './purchases';
import type { Row } from './row';
import { setPhrases } from './set-phrases';
import { setSums } from './set-sums';
import { silentCounts } from './silent-counts';
import { subjects } from './subjects';
import { sumsInOtherWords } from './sums-in-other-words';
import { tollsTold } from './tolls-told';
import { turns } from './turns';
import { unseenCounts } from './unseen-counts';
import { unseenPassages } from './unseen-passages';
import { unseenSubjects } from './unseen-subjects';
import { unseenSumsAndDates } from './unseen-sums-and-dates';
import { war } from './war';
import { waysOfSaying } from './ways-of-saying';
import { whoTakes } from './who-takes';
import { wholeCosts } from './whole-costs';
import { wholeOrOne } from './whole-or-one';
import { whoseFigures } from './whose-figures';
import { whoseMoney } from './whose-money';
import { whoseStrength } from './whose-strength';

/** Every table of rows, by what it is about. */
export const ALL_ROWS: [string, Row[]][] = [
  ['money', money],
  ['counts', counts],
  ['dates', dates],
  ['measures', measures],
  ['passages', passages],
  ['subjects', subjects],
  ['parties', parties],
  ['ways of saying', waysOfSaying],
  ['counts of other newsrooms', unseenCounts],
  ['sums and dates of other newsrooms', unseenSumsAndDates],
  ['subjects of other newsrooms', unseenSubjects],
  ['passages of other newsrooms', unseenPassages],
  ['turns of a text', turns],
  ['set phrases', setPhrases],
  ['set sums', setSums],
  ['silent counts', silentCounts],
  ['dates of other things', datesOfOtherThings],
  ['dates ahead', datesAhead],
  ['sums in other words', sumsInOtherWords],
  ['whose figures', whoseFigures],
  ['who takes', whoTakes],
  ['whole costs', wholeCosts],
  ['whole or one', wholeOrOne],
  ['whose money', whoseMoney],
  ['whose strength', whoseStrength],
  ['former numbers', formerNumbers],
  ['purchases', purchases],
  ['war', war],
  ['tolls', tollsTold],
  ['how far and how late', howFar],
];
