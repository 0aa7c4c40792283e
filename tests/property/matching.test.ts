import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aliasWords, compileGazetteer, openGazetteer, type PackEntity, writtenForms } from '../../utils/gazetteer';
import { findHits, findMentions } from '../../utils/matching';
import { foldWords } from '../../utils/text';

const WORDS = [
  'Su',
  'su',
  'SU',
  'MiG',
  'Tor',
  'tor',
  'Red',
  'red',
  'Air',
  'air',
  'Force',
  'Kraków',
  'Krakow',
  'US',
  'us',
  'M',
  'A',
  '1',
  '30',
  '400',
  's',
];
const GAPS = [' ', '-', '', '–', '\u00a0', ', ', '. ', '’', '/', ' & ', '\n', ' (', ') '];

const word = fc.constantFrom(...WORDS);
const name = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-', '')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([text, gap], at) => (at === parts.length - 1 ? text : text + gap)).join(''));
const textOf = (gaps: string[]) =>
  fc
    .array(fc.tuple(word, fc.constantFrom(...gaps)), { maxLength: 40 })
    .map((parts) => parts.map(([part, gap]) => part + gap).join(''));
const text = textOf(GAPS);
// A bracket opened inside a name is a rule of its own, with rows in the unit tests.
const textWithoutBrackets = textOf(GAPS.filter((gap) => !/[(/)]/.test(gap)));

const entitiesOf = (names: readonly string[]): PackEntity[] =>
  names.map((form, at) => ({ id: `organisation:n${at}`, type: 'organisation', name: form, aliases: [{ text: form }] }));

/**
 * The same rules without tables or hashes: at each word of the text, each form of each alias is compared letter by
 * letter over the text itself.
 */
function naiveHits(source: string, entities: readonly PackEntity[]): string[] {
  const runs = [...source.matchAll(/[\p{L}_]+|\d+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found = new Set<string>();
  for (const entity of entities) {
    for (const form of entity.aliases.flatMap((alias) => writtenForms(alias, false))) {
      const wanted = aliasWords(form.text, form);
      for (let from = 0; from + wanted.length <= runs.length; from++) {
        const taken = runs.slice(from, from + wanted.length);
        if (from > 0 && runs[from - 1]!.end === taken[0]!.start) continue;
        if (runs[from + wanted.length]?.start === taken.at(-1)!.end) continue;
        if (
          taken.every((run, at) => reads(source, run, wanted[at]!) && (at === 0 || follows(source, taken, at, wanted)))
        ) {
          found.add(`${taken[0]!.start}-${taken.at(-1)!.end} ${entity.id}`);
        }
      }
    }
  }
  return [...found].sort();
}

type Run = { start: number; end: number };
type Wanted = ReturnType<typeof aliasWords>[number];

const plain = (part: string): string => part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function reads(source: string, run: Run, wanted: Wanted): boolean {
  const part = source.slice(run.start, run.end);
  if (plain(part) !== wanted.folded) return false;
  const capital = /^[\p{Lu}\d]/u.test(part);
  if (wanted.letters === 0) return true;
  if (!capital) return false;
  if (wanted.letters === 1) return true;
  // The plural of a lone letter touches the number: "F-35As".
  if (wanted.letters === 4) return /\d$/.test(source.slice(0, run.start));
  const trunk = part.length > 2 && part.endsWith('s') ? part.slice(0, -1) : part;
  if (wanted.letters === 2) return trunk === trunk.toUpperCase();
  // A designation's letters: before a plain space all of them are capitals, and a lone A or I is an article or pronoun.
  const rest = source.slice(run.end);
  if (!/^[ \u00a0][\p{L}\d]/u.test(rest)) return true;
  return part !== 'A' && part !== 'I' && trunk === trunk.toUpperCase();
}

/** The gap before a word is one that the alias's own gap allows; the names here have blanks, hyphens or nothing. */
function follows(source: string, taken: Run[], at: number, wanted: readonly Wanted[]): boolean {
  const before = taken[at - 1]!;
  const gap = source.slice(before.end, taken[at]!.start);
  if (/^[ \u00a0]?$|^[-–]$/.test(gap)) return true;
  const blank = wanted[at]!.gap === 2;
  return blank && gap === '. ' && before.end - before.start <= 3;
}

test('the compiled table finds what a naive matcher of the same rules finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), textWithoutBrackets, (names, source) => {
      const entities = entitiesOf(names);
      const gazetteer = openGazetteer(compileGazetteer([{ name: 'random', version: '1', licence: 'none', entities }]));
      const hits = findHits(source, foldWords(source), gazetteer).map(
        (hit) => `${hit.start}-${hit.end} ${gazetteer.details(hit.entity).id}`,
      );
      expect([...new Set(hits)].sort()).toEqual(naiveHits(source, entities));
    }),
    { numRuns: 1500 },
  );
});

test('mentions and cues are ordered, inside the text and never overlap', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), text, (names, source) => {
      const gazetteer = openGazetteer(
        compileGazetteer([{ name: 'random', version: '1', licence: 'none', entities: entitiesOf(names) }]),
      );
      const { mentions, cues } = findMentions(source, gazetteer);
      const spans = [...mentions, ...cues].map(({ span }) => span).sort((a, b) => a.start - b.start);
      for (const [at, span] of spans.entries()) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(source.length);
        if (at > 0) expect(spans[at - 1]!.end).toBeLessThanOrEqual(span.start);
      }
    }),
  );
});
