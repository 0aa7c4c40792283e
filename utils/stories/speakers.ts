import type { Span } from '../domain';

/** A name in a text that may speak, by its id. */
export interface Voice {
  span: Span;
  id: string;
}

const SAID =
  /\b(?:said|says|say|told|tells|added|adds|stated|states|noted|notes|remarked|informed|confirmed|confirms|declared|announced|warned|warns|explained|stressed|claimed|claims|insisted|argued|replied|wrote|writes|posted|observed|concluded|continued|emphasi[sz]ed|underlined|highlighted|reiterated|quoted|acknowledged|admitted|according to)\b/gi;
/** After these the name that follows is of the one who listens. */
const TOLD = /^(?:told|tells|informed|warned|warns)$/i;
const PRONOUN =
  /\b(?:he|she|they|the (?:minister|president|ambassador|general|admiral|official|spokes\w+|chief|envoy))\b/i;
/** "In Warsaw the minister said that Poland would …": whoever else is named, he is the one who says it. */
const HE_SAID =
  /\b(?:he|she|they|the (?:minister|president|ambassador|general|admiral|official|spokes\w+|chief|envoy))\s+(?:has\s+|had\s+|also\s+|then\s+|later\s+|\w+ly\s+)?$/i;
/** How far from the closing mark, or before the opening one, the words of saying stand. */
const REACH = 160;

/**
 * Who says each of the statements (in reading order) of a text, where its words tell: "…," said X; X said: "…"; a pronoun
 * means the one who spoke or was named last. Undefined where nothing tells.
 */
export function speakersOf(text: string, quotes: readonly Span[], voices: readonly Voice[]): (string | undefined)[] {
  const speakers: (string | undefined)[] = [];
  quotes.forEach((quote, at) => {
    const before = quotes[at - 1];
    const lead = leadOf(text, quote, before);
    const tail = tailOf(text, quote, quotes[at + 1]);
    const last = () => speakers[at - 1] ?? lastPerson(voices, quote.start);
    speakers.push(
      saidIn(text, tail, voices, last) ??
        saidIn(text, lead, voices, last) ??
        (before && runsOn(text, before, quote) ? speakers[at - 1] : undefined),
    );
  });
  return speakers;
}

/** What stands between the closing mark and the end of that sentence, or the next statement. */
function tailOf(text: string, quote: Span, next: Span | undefined): Span {
  const start = Math.min(quote.end + 1, text.length);
  const limit = Math.min(start + REACH, next ? next.start - 1 : text.length);
  const words = text.slice(start, Math.max(start, limit));
  const end = words.search(/[.!?](?=\s|$)|\n/);
  return { start, end: start + (end < 0 ? words.length : end) };
}

/** The sentence that leads to the opening mark. */
function leadOf(text: string, quote: Span, before: Span | undefined): Span {
  const end = Math.max(0, quote.start - 1);
  const limit = Math.max(end - REACH, before ? before.end + 1 : 0);
  const words = text.slice(limit, end);
  const cut = [...words.matchAll(/[.!?]\s+(?=\p{Lu})|\n/gu)].at(-1);
  return { start: limit + (cut ? cut.index + cut[0].length : 0), end };
}

function saidIn(
  text: string,
  where: Span,
  voices: readonly Voice[],
  last: () => string | undefined,
): string | undefined {
  const words = text.slice(where.start, where.end);
  const names = voices.filter(({ span }) => span.start >= where.start && span.end <= where.end);
  for (const verb of words.matchAll(SAID)) {
    const he = HE_SAID.test(words.slice(Math.max(0, verb.index - NEAR), verb.index)) ? last() : undefined;
    if (he) return he;
    const at = where.start + verb.index;
    const after = at + verb[0].length;
    const nearestBefore = bestOf(names.filter(({ span }) => span.end <= at).reverse());
    // `"…," said the minister`: nobody but the speaker stands after the verb, unless he told somebody.
    const nearestAfter = TOLD.test(verb[0]) ? undefined : bestOf(names.filter(({ span }) => span.start >= after));
    const isFirst = words.slice(0, verb.index).trim() === '';
    const found = isFirst ? (nearestAfter ?? nearestBefore) : (nearestBefore ?? nearestAfter);
    if (found) return found.id;
    if (PRONOUN.test(words)) return last();
  }
  return undefined;
}

/** Longer than any such words. */
const NEAR = 40;

/** The nearest person, else the nearest name. */
const bestOf = (nearestFirst: Voice[]): Voice | undefined => nearestFirst.find(isPerson) ?? nearestFirst[0];

const isPerson = ({ id }: Voice): boolean => id.startsWith('person:');

const lastPerson = (voices: readonly Voice[], before: number): string | undefined =>
  voices.filter((voice) => isPerson(voice) && voice.span.end <= before && before - voice.span.end < LONG_AGO).at(-1)
    ?.id;

/** A pronoun means somebody of the paragraph before at most. */
const LONG_AGO = 700;

/** Only white space and marks stand between the two statements. */
const runsOn = (text: string, before: Span, quote: Span): boolean =>
  /^[\s\p{P}]*$/u.test(text.slice(before.end, quote.start));
