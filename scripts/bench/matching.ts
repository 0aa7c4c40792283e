import { madeUpNames, madeUpProse, random } from './made-up';
import { type Matcher, ours, peers } from './matchers';
import { heldBytes } from './memory';
import { barePass, type Contender, type Measured, measure, processorMs, type Table } from './rounds';
import type { Core } from './shipped-core';

const WORDS = 200_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** A contender that would take longer than this at a size is left out there. */
const MOST_MS = 20_000;

/**
 * Whole match, text in and finds out, by us and by what else one could take, at growing numbers of names. All get the
 * same text with curly quotes in, hence two bytes a character, as pages have.
 */
export function* benchMatching(core: Core): Generator<Table> {
  // How long each will take at the next size, by what it took so far.
  const expected = new Map<string, number>();
  for (const size of SIZES) yield benchSize(size, ours(core), expected);
}

function benchSize(size: number, own: Matcher, expected: Map<string, number>): Table {
  const next = random(size);
  const names = madeUpNames(size, next);
  const text = madeUpProse(WORDS, names, next);
  // To find a name however it is written, the others need text and names folded first. That is done for them, uncounted.
  const plainNames = names.map(plain);
  const plainText = plain(text);
  const contenders: Contender[] = [barePass(text)];
  const about = new Map<string, Partial<Measured>>();
  const skipped: string[] = [];
  for (const matcher of [own, ...peers]) {
    // Building grows with the names, a run hardly does.
    const expectedMs = expected.get(matcher.name) ?? 0;
    if (matcher !== own && expectedMs > MOST_MS) {
      skipped.push(`${matcher.name}: left out, it would take about ${Math.round(expectedMs / 1000)} s or more`);
      expected.set(matcher.name, expectedMs * 10);
      continue;
    }
    const { contender, facts, firstMs } =
      matcher === own ? prepare(matcher, names, text) : prepare(matcher, plainNames, plainText);
    expected.set(matcher.name, facts.buildMs * 10 + firstMs * 3);
    contenders.push(contender);
    about.set(matcher.name, facts);
  }
  const rows = measure(contenders, 7, 2).map((row) => ({ ...row, ...about.get(row.name) }));
  return {
    title: `matching: ${size.toLocaleString('en')} names in ${WORDS.toLocaleString('en')} words (${text.length.toLocaleString('en')} characters)`,
    rows,
    notes: skipped,
  };
}

/** Builds a matcher and lets it find everything once, since some do part of their building then. */
function prepare(matcher: Matcher, names: readonly string[], text: string) {
  const heldBefore = heldBytes();
  const start = processorMs();
  const { match, loadMs, bytes } = matcher.build(names);
  const buildMs = processorMs() - start;
  const first = processorMs();
  const found = match(text);
  const firstMs = processorMs() - first;
  const megabytes = (bytes ?? Math.max(0, heldBytes() - heldBefore)) / 1e6;
  const facts = { buildMs, loadMs, megabytes, found };
  return { contender: { name: matcher.name, run: () => match(text) }, facts, firstMs };
}

/** Small letters, hyphens as blanks. */
const plain = (text: string): string => text.toLowerCase().replaceAll('-', ' ');
