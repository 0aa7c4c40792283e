import type { Figure, Span } from '../domain';
import { readAmounts } from './amounts';
import { fillNouns } from './counts/ellipsis';
import { readOrdinal } from './counts/ordinals';
import { readDates } from './dates/dates';
import { slashOrder } from './dates/numeric-date';
import { fillCurrencies } from './money/bare-sums';
import { homeDollar } from './money/currency-before';
import { markDoubtfulDollars } from './money/dollar-doubt';
import { type SharedSum, settleShared } from './money/shared-currencies';
import { hedgeOf } from './neighbours/hedges';
import { linkTwins } from './neighbours/twins';
import { readPart } from './numerals/fractions';
import type { Context, Found, Reading } from './reading';
import { isGlued, lookUp, nameOver } from './tokens/token-words';
import { FIRST, NUMBER, scanTokens, type Tokens } from './tokens/tokens';
import { DATE_ROLE, FRACTION_ROLE, NUMBER_ROLE, ORDINAL_ROLE, ROLES } from './tokens/triggers';
import { isTeaserLine } from './traps/teasers';

/** What is known of a report besides its text. */
interface FigureOptions {
  /** Date of publication, ISO, of any precision; dates without a year and "next year" are read by it. */
  publishedOn?: string | undefined;
  /** Country of the report as an entity id (`country:australia`), which says what a bare "$" means. */
  country?: string | undefined;
  /** Spans of recognised names, ordered; no figure starts or ends in one. */
  names?: readonly Span[] | undefined;
}

/** Finds every number of the text that states an amount, a share, a date or a time, in order and disjoint. */
export function extractFigures(text: string, options: FigureOptions = {}): Figure[] {
  const t = scanTokens(text, options.names);
  const ctx = contextOf(t, options);
  const kept: Kept = { figures: [], bareDollars: [], sharedSums: [], floor: 0 };
  let line = 0;
  let teaser = isTeaserLine(t, FIRST);
  for (const i of t.anchors) {
    if (i < kept.floor) continue;
    if (i >= (t.lines[line + 1] ?? t.end)) {
      while (i >= (t.lines[line + 1] ?? t.end)) line++;
      teaser = isTeaserLine(t, t.lines[line]!);
    }
    const found = teaser ? undefined : readAt(t, i, kept.floor, ctx);
    if (Array.isArray(found)) for (const reading of found) keep(t, reading, kept);
    else if (found) keep(t, found, kept);
  }
  const { figures } = kept;
  settleShared(t, kept.sharedSums);
  markDoubtfulDollars(text, figures, kept.bareDollars, ctx.dollar);
  linkTwins(text, figures);
  fillCurrencies(text, figures);
  fillNouns(text, figures);

  return figures;
}

/** What was read so far, what of it still needs its currency settled, and the first token that is free. */
interface Kept {
  figures: Figure[];
  bareDollars: Figure[];
  sharedSums: SharedSum[];
  floor: number;
}

function keep(t: Tokens, reading: Reading, kept: Kept): void {
  if (reading.from < kept.floor || touchesName(t, reading)) return;
  const figure = figureOf(t, reading);
  kept.figures.push(figure);
  if (reading.bareDollar) kept.bareDollars.push(figure);
  if (reading.shared) kept.sharedSums.push({ figure, at: reading.from, name: reading.shared });
  kept.floor = reading.end;
}

/** Tries the kinds in order: a date is never an amount, and a running total no count. */
function readAt(t: Tokens, i: number, floor: number, ctx: Context): Found {
  const isDigits = t.kinds[i] === NUMBER;
  const roles = isDigits ? ROLES_OF_DIGITS : (lookUp(t, i, ROLES) ?? 0);
  return (
    (roles & DATE_ROLE ? readDates(t, i, floor, ctx) : undefined) ??
    // "15th": the ending is glued.
    (roles & ORDINAL_ROLE && !(isDigits && !isGlued(t, i + 1)) ? readOrdinal(t, i, floor) : undefined) ??
    (roles & FRACTION_ROLE ? readPart(t, i, floor, ctx) : undefined) ??
    (roles & NUMBER_ROLE ? readAmounts(t, i, floor, ctx) : undefined)
  );
}

const ROLES_OF_DIGITS = NUMBER_ROLE | DATE_ROLE | ORDINAL_ROLE;

/** A number inside a name is part of the name, and so is one that a name reaches into. */
const touchesName = (t: Tokens, reading: Reading): boolean =>
  t.names.length > 0 &&
  (nameOver(t, t.starts[reading.from]!) !== undefined || nameOver(t, t.ends[reading.to - 1]! - 1) !== undefined);

/** Each kind of figure is made at once: a property added later would cost a table of its own. */
function figureOf(t: Tokens, reading: Reading): Figure {
  const { kind, quantity, noun } = reading;
  const span = { start: t.starts[reading.from]!, end: t.ends[reading.to - 1]! };
  const surface = t.text.slice(span.start, span.end);
  const hedge = hedgeOf(t, reading);
  if (!noun) return { span, surface, kind, quantity, hedge };
  const nounSpan = { start: noun.start, end: noun.end };
  if (!noun.word) return { span, surface, kind, quantity, hedge, nounSpan };
  return { span, surface, kind, quantity, hedge, noun: noun.word, nounSpan };
}

function contextOf(t: Tokens, options: FigureOptions): Context {
  const date = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(options.publishedOn ?? '');
  return {
    published: date ? { year: Number(date[1]), month: Number(date[2] ?? 0), day: Number(date[3] ?? 0) } : undefined,
    dollar: homeDollar(options.country),
    dayFirst: slashOrder(t),
    listsReadTo: 0,
    lastDate: undefined,
  };
}
