import { GAP } from '../../gazetteer';
import { foldWord, isCapitalAt } from '../../text';
import { NO_NAMES } from '../people/person-words';
import { gapBefore, inHeadline, opensSentence } from './neighbours';
import type { PageWords } from './page-words';

/** A run of capitalised words that no mention covers: what a name no pack has looks like. */
export interface OpenRun {
  from: number;
  to: number;
  surface: string;
  /** Its first word would have a capital anyway. */
  isOpening: boolean;
}

const MOST_WORDS = 8;

/** The open runs of a page outside headlines, in order. `taken` says whether a word belongs to a mention or cue. */
export function openRuns(page: PageWords, taken: (word: number) => boolean): OpenRun[] {
  const runs: OpenRun[] = [];
  const { words } = page;
  for (let i = 0; i < words.capitals; i++) {
    const from = words.capital[i]!;
    if (!startsRun(page, from) || taken(from)) continue;
    let to = from + 1;
    while (to < words.count && to < from + MOST_WORDS && !taken(to) && goesOn(page, to)) to++;
    while (i + 1 < words.capitals && words.capital[i + 1]! < to) i++;
    const isCut = to < words.count && words.start[to] === words.end[to - 1];
    if (isCut || !isName(page, from, to) || inHeadline(page, from)) continue;
    const surface = page.text.slice(words.start[from], words.end[to - 1]);
    runs.push({ from, to, surface, isOpening: opensSentence(page, from) });
  }
  return runs;
}

function startsRun(page: PageWords, word: number): boolean {
  if (!isCapitalAt(page.text, page.words.start[word]!)) return false;
  const gap = gapBefore(page, word);
  return gap !== GAP.NONE && gap !== GAP.HYPHEN && !page.isPlain(word);
}

function goesOn(page: PageWords, word: number): boolean {
  const gap = gapBefore(page, word);
  if (gap === GAP.NONE) return true;
  if (gap === GAP.HYPHEN) return page.words.upper[word] === 1;
  return gap === GAP.SPACE && isCapitalAt(page.text, page.words.start[word]!) && !page.isPlain(word);
}

/** Acronyms of things and not of names, and codes of currencies. */
const NO_CANDIDATES = new Set(
  (
    'USD EUR GBP INR PLN AUD CAD JPY KRW TWD SEK NOK DKK CHF SAR AED AESA PESA GPS UAV UAVs UAS UCAV CEO CFO CTO MoU MOU IFV ' +
    'IFVs APC APCs MBT MBTs SAM SAMs MLRS SHORAD VSHORAD ISR ASW AIP VLS AEW AWACS MRO IOC FOC GDP VAT MALE HALE ICBM ICBMs ' +
    'SLBM SSN SSBN SSK OPV OPVs LNG EEZ PhD COVID FMS RFP RFI STEM SME SMEs PPP JSC GmbH Ltd Inc Corp'
  ).split(' '),
);

/** Some word of it is none that bodies and titles are made of, and it is longer than an initial. */
function isName(page: PageWords, from: number, to: number): boolean {
  if (page.words.end[to - 1]! - page.words.start[from]! < 3) return false;
  if (to === from + 1 && NO_CANDIDATES.has(page.raw(from))) return false;
  for (let word = from; word < to; word++) if (!NO_NAMES.has(foldWord(page.raw(word)))) return true;
  return false;
}
