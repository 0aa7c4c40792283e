import type { Figure } from '../../domain';

/** How far a number without a unit may lean on the measure before it. */
const NEAR = 70;
/** And past dates, or in the next sentence. */
const FAR = 220;

/**
 * Gives bare numbers the unit of the measure before them in their sentence: "three years late instead of the two foreseen",
 * "sees a fighter at 300 km and a golf ball at 30", "planned for 48 months and took 69".
 */
export function takeUnits(text: string, figures: Figure[]): void {
  const sentenceOf = sentencesOf(text, figures);
  for (let i = 1; i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.kind !== 'count' || figure.nounSpan || figure.quantity.form !== 'number') continue;
    const last = measureBefore(figures, i);
    if (!MEASURES.has(last.kind) && last !== figures[i - 1]) continue;
    if (figure.span.start - last.span.end > (last === figures[i - 1] ? NEAR : FAR)) continue;
    const between = text.slice(last.span.end, figure.span.start);
    const behind = text.slice(figure.span.end, figure.span.end + 24);
    if (MEASURES.has(last.kind) && isAlike(between, behind)) {
      giveUnit(figure, firstOfTwins(figures, last));
      continue;
    }
    if (last !== figures[i - 1] || ENDS.test(between)) continue;
    const model = LOADS.test(between) ? figures.slice(sentenceOf(i), i).findLast(isLoad) : firstOfTwins(figures, last);
    if (model?.quantity.form !== 'number' || !MEASURES.has(model.kind)) continue;
    if (
      (!AGAINST.test(between) || TOLLED.test(behind)) &&
      !(goesOn(between, behind, model.kind) && !counts(figures, sentenceOf(i), i))
    )
      continue;
    giveUnit(figure, model);
  }
}

function giveUnit(figure: Figure, model: Figure): void {
  if (figure.quantity.form !== 'number' || model.quantity.form !== 'number' || !MEASURES.has(model.kind)) return;
  const factor = unitOf(model);
  const { lo, hi, step } = figure.quantity;
  if (!isOfOneOrder(hi * factor, model.quantity.hi)) return;
  figure.kind = model.kind;
  figure.quantity = {
    form: 'number',
    lo: lo * factor,
    hi: hi * factor,
    unit: model.quantity.unit,
    step: step * factor,
  };
}

/** "450 kg (990 lb), less than the 500 of the old one": what is told twice goes on in the unit it was told in first. */
function firstOfTwins(figures: readonly Figure[], last: Figure): Figure {
  const first = last.twin === undefined ? undefined : figures[last.twin];
  return first && first.span.start < last.span.start ? first : last;
}

/** The figure before, past dates. */
function measureBefore(figures: readonly Figure[], i: number): Figure {
  for (let k = i - 1; k > i - MOST_DATES && k >= 0; k--) if (figures[k]!.kind !== 'date') return figures[k]!;
  return figures[i - 1]!;
}

const MOST_DATES = 6;

/** True where the same measure is told of another time, or said of "it" in the next sentence. */
const isAlike = (between: string, behind: string): boolean =>
  (PARALLEL.test(between) && AT_A_TIME.test(behind)) || (OF_IT.test(between) && /^[.,;]/.test(behind));

/** "A Hercules carries 20": tonnes, whatever was told in between. */
const LOADS = /\b(?:carries|carried|lifts|lifted|hauls|weighs|weighed)\s$/;
const isLoad = ({ quantity }: Figure): boolean => quantity.form === 'number' && quantity.unit === 'kg';

const MEASURES = new Set(['duration', 'quantity', 'percent']);

/** A stop or a line's end: the sentence is over. */
const ENDS = /[.!?]["”’)]*\s|\n/;

const AGAINST =
  /^\)?,? (?:(?!and |but |or |while |when )\w+ )?(?:instead of|rather than|up from|down from|against|versus|compared (?:to|with)|(?:less|more|fewer|further|longer|higher|lower|better|shorter|greater|faster|lighter|heavier|larger|smaller) than) (?:the |about |some )?$/;
/** "267 sq km in May and 461 in June": the same measure of two times, each said behind its number. */
const PARALLEL =
  /^ (?:in|during|for|on) (?:the )?[A-Z]?[\w ]{3,18},? (?:and|but|against|versus|after) (?:only |just |another |about |some )?$/;
const AT_A_TIME = /^ (?:in|during|for|on) (?:the )?(?:[A-Z]|\d|first|second|third|fourth|year|month|week|next)/;
/** "... 701 square kilometres. In October it had been 461": what a pronoun stands for. */
const OF_IT =
  /^[^.!?\n]{0,160}\. [^.!?;\n]{0,40}\b(?:it|that|this) (?:was|is|had been|has been|stood at|will be) (?:about |only |just |some |nearly )?$/;

/** True when the words up to the number carry the measure on, and those behind it begin nothing that is counted. */
const goesOn = (between: string, behind: string, kind: Figure['kind']): boolean =>
  CARRIES.test(between) &&
  (kind !== 'duration' || TIME_GOES_ON.test(between)) &&
  (kind === 'quantity' || !between.includes(';')) &&
  !COUNTED.test(behind) &&
  !/\d|[$€£₹]/.test(between.replace(/[A-Z]\S*\d\S*/g, ''));

/** In time a comma goes on to what happened: "in four months, 57 were hit". */
const TIME_GOES_ON = /^(?!.*[^)], $)/s;

/** A preposition or a verb of measuring right before the number, a comma or semicolon, or the name of the other thing. */
const CARRIES =
  /(?:^|[\s,;(])(?:(?:new|old)(?:er)? one|later|then|now|says?|said|the (?:length|width|height|beam|span|draught)|at|to|from|than|nearer|nearly|about|around|some|only|just|took|takes|carries|lifts|needs|needed|reaches|reached|lasts|lasted|weighs|counts on|is|was)\s$|[,;]\s$/;

const TOLLED = /^ (?:of them|were|was|are|have|has|had|died|survived|dead|killed|wounded|injured|missing)\b/;
/** What follows a number of people or things: "12 were rescued", "five of them". */
const COUNTED =
  /^\s*(?:of|such|were|are|have|has|had|will|would|dead|killed|wounded|injured|missing|others?|more|people|times|and \d|out of|died|survived|perished|[-–]|%|x\b|\/|[A-Z])|^[\w%]/;

/** True when something was counted in the sentence before: then a bare number may be of that. */
function counts(figures: readonly Figure[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (figures[k]!.kind === 'count') return true;
  return false;
}

/**
 * Tells the first figure of the sentence that a figure stands in. Few figures ask, and in order: the text between
 * figures is looked at once, and only as far as somebody asked.
 */
function sentencesOf(text: string, figures: readonly Figure[]): (i: number) => number {
  let first = 0;
  let seen = 0;
  return (i) => {
    for (; seen < i; seen++)
      if (ENDS.test(text.slice(figures[seen]!.span.end, figures[seen + 1]!.span.start))) first = seen + 1;
    return first;
  };
}

/** "400 km, 5,000 strong": what is far larger or smaller measures something else. */
const isOfOneOrder = (a: number, b: number): boolean => a <= b * 30 && b <= a * 30;

/** What one of the model's unit amounts to: without decimals the step of a measure is one of its unit. */
function unitOf({ quantity, surface }: Figure): number {
  const decimals = /\d\.(\d+)/.exec(surface)?.[1]?.length ?? 0;
  return quantity.form === 'number' ? quantity.step * 10 ** decimals : 1;
}
