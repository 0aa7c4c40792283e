import { measureLabel } from '../claims';
import { sayFigure } from '../crossref';
import type { Claim, Figure, FigureChange } from '../domain';
import type { SentencePair } from '../stories';
import type { Analysis } from './analyse-article';

/** Beyond this it is another article, and pairing each with each would take too long. */
const MOST_LEFT = 500;

/**
 * The figures that changed between two texts of a report whose sentences are aligned: first those rewritten, then those
 * taken out, then those put in. A figure whose value still stands somewhere has not gone; one that only moved is none.
 */
export function figureChanges(
  before: Analysis,
  now: Analysis,
  pairs: SentencePair[],
  nameOf: (entity: string) => string | undefined,
): FigureChange[] {
  const old = claimsBySentence(before);
  const fresh = claimsBySentence(now);
  const changed: [Claim, Placed][] = [];
  let [gone, come]: [Placed[], Placed[]] = [[], []];
  for (const pair of pairs) {
    const left = matchUp(
      pair.before === undefined ? [] : (old.get(pair.before) ?? []),
      pair.now === undefined ? [] : (fresh.get(pair.now) ?? []),
      isRewritten,
    );
    changed.push(...left.changed);
    gone.push(...left.gone);
    come.push(...left.come);
  }
  // What is left over may have gone into another sentence: then only the whole claim tells that it is the same.
  const left = matchUp(gone.slice(0, MOST_LEFT), come.slice(0, MOST_LEFT), isSameClaim);
  changed.push(...left.changed);
  [gone, come] = [left.gone, left.come];
  const stillThere = new Set(now.claims.map(writtenValue));
  const wasThere = new Set(before.claims.map(writtenValue));
  const isAbout = ({ claim }: Placed) => claim.subject !== undefined && claim.measure !== 'other';
  const entry = (claim: Claim) => ({
    measure: claim.measure,
    measureLabel: measureLabel(claim.measure, claim.scope),
    ...(claim.subject && nameOf(claim.subject) && { subjectName: nameOf(claim.subject)! }),
  });
  return [
    ...changed
      .sort((a, b) => Number(isTold(b[1].claim)) - Number(isTold(a[1].claim)) || a[1].at - b[1].at)
      .map(([from, { claim, at }]): FigureChange => ({ kind: 'changed', ...saidOf(from, claim), ...entry(claim), at })),
    ...gone
      .filter((one) => isAbout(one) && !stillThere.has(writtenValue(one.claim)))
      .map(({ claim }): FigureChange => ({ kind: 'removed', before: sayFigure(claim), ...entry(claim) })),
    ...come
      .filter((one) => isAbout(one) && !wasThere.has(writtenValue(one.claim)))
      .map(({ claim, at }): FigureChange => ({ kind: 'added', now: sayFigure(claim), ...entry(claim), at })),
  ];
}

interface Placed {
  claim: Claim;
  /** Index among the text's figures. */
  at: number;
}

const isTold = ({ measure, subject }: Claim): boolean => measure !== 'other' && subject !== undefined;

/** A sentence with more is a table run together. */
const MOST_IN_SENTENCE = 200;

function claimsBySentence({ claims, sentences }: Analysis): Map<number, Placed[]> {
  const bySentence = new Map<number, Placed[]>();
  let sentence = 0;
  claims.forEach((claim, at) => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= claim.figure.span.start) sentence++;
    const own = bySentence.get(sentence) ?? [];
    if (own.length < MOST_IN_SENTENCE) own.push({ claim, at });
    bySentence.set(sentence, own);
  });
  return bySentence;
}

/** Pairs off equal values, then in reading order those that are the same figure rewritten. */
function matchUp(
  old: Placed[],
  fresh: Placed[],
  isSame: (a: Claim, b: Claim) => boolean,
): { changed: [Claim, Placed][]; gone: Placed[]; come: Placed[] } {
  const come = [...fresh];
  const take = (fits: (claim: Claim) => boolean): Placed | undefined => {
    const at = come.findIndex(({ claim }) => fits(claim));
    return at < 0 ? undefined : come.splice(at, 1)[0];
  };
  const unequal = old.filter(({ claim }) => !take((other) => writtenValue(other) === writtenValue(claim)));
  const changed: [Claim, Placed][] = [];
  const gone = unequal.filter((one) => {
    const found = take((other) => isSame(one.claim, other));
    if (found && isWorthTelling(found.claim)) changed.push([one.claim, found]);
    return !found;
  });
  return { changed, gone, come };
}

const writtenValue = ({ figure }: Claim): string => `${figure.kind} ${amountOf(figure)} ${figure.hedge}`;

const amountOf = ({ quantity }: Figure): string =>
  quantity.form === 'date'
    ? `${quantity.lo} ${quantity.hi}`
    : `${quantity.lo} ${quantity.hi} ${/^[a-z]{4,}$/.test(quantity.unit) ? '' : quantity.unit}`;

/** In one rewritten sentence: numbers of one kind and unit, and nothing said that sets them apart. */
function isRewritten(a: Claim, b: Claim): boolean {
  if (a.figure.kind !== b.figure.kind || !isSameUnit(a.figure, b.figure)) return false;
  return agree(a.measure, b.measure, 'other') && agree(a.subject, b.subject) && agree(a.counted, b.counted);
}

/** In any two sentences: the same thing measured of the same subject for the same party. */
const isSameClaim = (a: Claim, b: Claim): boolean =>
  isTold(a) &&
  a.measure === b.measure &&
  a.subject === b.subject &&
  isSameUnit(a.figure, b.figure) &&
  agree(a.party, b.party) &&
  agree(a.counted, b.counted);

const agree = (a: string | undefined, b: string | undefined, silent?: string): boolean =>
  a === b || a === undefined || b === undefined || a === silent || b === silent;

const isSameUnit = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  (a.kind === 'count' ||
    a.quantity.form === 'date' ||
    (b.quantity.form === 'number' && a.quantity.unit === b.quantity.unit));

/** A date or time span that measures nothing is a page's "updated at" or "3 min read". */
const isWorthTelling = (claim: Claim): boolean =>
  isTold(claim) || !['date', 'duration', 'ordinal'].includes(claim.figure.kind);

const saidOf = (from: Claim, to: Claim): Pick<FigureChange, 'before' | 'now'> => ({
  before: sayFigure(from),
  now: sayFigure(to),
});
