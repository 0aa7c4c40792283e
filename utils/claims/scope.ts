import type { Binding, Measure, Scope } from '../domain';
import { dealOf } from './deals';
import { lotNamed } from './lots';
import { madeElsewhere } from './measure/count-modifiers';
import { partOf } from './part';
import { phrase } from './reading/frame';
import type { Passage } from './reading/passage';
import type { Spot } from './reading/spot';

/** What tells a claim apart from others of the same subject and measure, with the words that say so. */
interface ScopeFound {
  scope: Scope;
  why: Binding[];
}

const OF_DEALS = new Set<Measure>([
  'contract-value',
  'unit-price',
  'ordered-quantity',
  'contract-date',
  'delivered-quantity',
  'remaining-quantity',
  'delivery-date',
  'service-entry-date',
]);

/** Reads the scope of a claim: contract year and deal, part of a series, lot or version. */
export function scopeOf(passage: Passage, spot: Spot, measure: Measure): ScopeFound | undefined {
  if (measure === 'other') return undefined;
  const scope: Scope = {};
  const why: Binding[] = [];
  if (OF_DEALS.has(measure)) {
    const found = dealOf(passage, spot);
    const { quantity } = spot.figure;
    const year =
      measure === 'contract-date' && quantity.form === 'date' ? Number(quantity.lo.slice(0, 4)) : found?.year;
    if (year !== undefined) scope.contractYear = year;
    const deal = found?.deal ?? (ADDED.has(measure) && isAdded(spot) ? 'follow-on' : undefined);
    if (deal) scope.deal = deal;
    if (found) why.push({ key: 'scope', cue: [found.year, found.deal].filter(Boolean).join(' '), distance: 0 });
  }
  const part = partOf(passage, spot, measure);
  if (part) {
    scope.part = part.part;
    why.push({ key: 'scope', cue: part.cue, distance: 0 });
  }
  const lot = pricesOf(spot) ?? lotOf(spot) ?? lotNamed(passage, spot);
  if (lot) {
    scope.lot = lot;
    why.push({ key: 'scope', cue: lot, distance: 0 });
  }
  return Object.keys(scope).length > 0 ? { scope, why } : undefined;
}

/** "20 additional jets", "five more squadrons". */
const isAdded = (spot: Spot): boolean =>
  (spot.mods.some((word) => MORE.has(word)) && !spot.mods.includes('than')) ||
  (MORE.has(spot.frame.texts[spot.at + 1] ?? '') && spot.frame.texts[spot.at + 2] !== 'than');
const MORE = new Set('additional more further extra'.split(' '));

const ADDED = new Set<Measure>(['ordered-quantity', 'contract-value']);

/** "$550 million in 2010 dollars", "£4bn (2023 prices)": sums at the prices of another year are another sum. */
function pricesOf({ figure, frame, next, kinds }: Spot): string | undefined {
  if (figure.kind !== 'money') return undefined;
  const other = frame.words
    .slice(next, next + 14)
    .findIndex(({ figure: at }) => at !== undefined && kinds[at] === 'money');
  const year = AT_PRICES.exec(phrase(frame, next, next + (other < 0 ? 14 : other)))?.[1];
  return year && `${year} prices`;
}

const AT_PRICES =
  /(?:\( ?|\b(?:in|at) )(?:(?:constant|fiscal|base|year|fy|then|real|us) ){0,3}((?:19|20)\d\d)(?: (?:us|constant|fiscal|canadian|australian))?[ -](?:dollars|prices|pounds|euros?|money|terms|rates|values|economic conditions)\b/;

const ENDS_GROUP = new Set([',', ';', '.', 'and']);

/** "22 single-seater jets", "Lot 18", "Block 4": the version or production lot beside the figure. */
function lotOf(spot: Spot): string | undefined {
  const { words } = spot.frame;
  const end = Math.min(spot.next + 4, words.length);
  let stop = spot.at + 1;
  while (stop < end && words[stop]!.figure === undefined && !ENDS_GROUP.has(words[stop]!.text)) stop++;
  const text = `${spot.figure.noun ?? ''} ${phrase(spot.frame, spot.at, stop)}`.toLowerCase();
  if (text.includes('seat')) {
    if (/\b(single-?seat|single seat)/.test(text)) return 'single-seat';
    if (/\b(twin-?seat|two-?seat|dual-?seat|twin seat|two seat)/.test(text)) return 'twin-seat';
  }
  const named = /\b(lot|block|tranche|batch|flight) (\d{1,3}[a-z]?)\b/.exec(text);
  if (named) return `${named[1]} ${named[2]}`;
  // "61 will be assembled in Gliwice": a part of the order by where it is built.
  if (spot.figure.kind === 'count' && !spot.isWhole && madeElsewhere(spot)) return 'made elsewhere';
  if (spot.figure.kind === 'count' && /\b(support|engineering|recovery|bridg\w*|command|training)\b/.test(text))
    return 'support';
  if (spot.figure.kind === 'quantity' && /\b(warhead|bomb|payload)\b/.test(text)) return 'warhead';
  return undefined;
}
