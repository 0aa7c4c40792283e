import type { Claim, ReportRecord, StoredMention } from '../../utils/domain';
import { formatRecord } from '../../utils/exchange';
import type { PackEntity } from '../../utils/gazetteer';
import { sketchOf } from '../../utils/stories';
import { random } from '../bench/made-up';
import { readStarterPack } from './starter-pack';

/** As long as a news report, and as full of names and figures. */
const SENTENCES = 16;
const WORDS_A_SENTENCE = 18;
const OUTLETS = 40;
/** So that a page of the sample newsroom meets the fullest rows of the library. */
const MOST_NAMED = ['system:s-400-triumf', 'country:india', 'country:russia', 'system:sukhoi-su-57'];
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bre clo dri fle gra'.split(' ');

/** A library of made-up reports as lines of a library file; the same seed makes the same reports. */
export function* madeUpLibrary(reports: number, seed = 1): Generator<string> {
  const next = random(seed);
  const entities = namedMostFirst();
  for (let n = 1; n <= reports; n += 1) yield `${formatRecord(recordOf(n, next, entities))}\n`;
}

const namedMostFirst = (): PackEntity[] => {
  const rankOf = ({ id }: PackEntity): number => (MOST_NAMED.includes(id) ? MOST_NAMED.indexOf(id) : MOST_NAMED.length);
  return [...readStarterPack().entities].sort((a, b) => rankOf(a) - rankOf(b));
};

const recordOf = (n: number, next: () => number, entities: readonly PackEntity[]): ReportRecord => {
  const mentions: StoredMention[] = [];
  const claims: Claim[] = [];
  let text = `${wordsOf(6, next)} ${n}\n`;
  for (let s = 0; s < SENTENCES; s += 1) {
    const start = text.length;
    const subject = entities[Math.floor(entities.length * next() ** 5)]!; // few are named often, most hardly ever
    text += `${wordsOf(WORDS_A_SENTENCE >> 1, next)} `;
    mentions.push({
      entityId: subject.id,
      type: subject.type,
      start: text.length,
      end: text.length + subject.name.length,
    });
    text += `${subject.name} `;
    const at = text.length;
    const value = 1 + Math.floor(next() * 80);
    const surface = `$${value}.${n % 10} billion`;
    text += `${s % 2 === 0 ? surface : wordsOf(2, next)} ${wordsOf(WORDS_A_SENTENCE >> 1, next)}.`;
    if (s % 2 === 0) claims.push(claimOf(subject.id, surface, at, { start, end: text.length }, value + (n % 10) / 10));
    text += s % 4 === 3 ? '\n' : ' ';
  }
  text = text.trimEnd();
  return { report: aboutReport(n, text), text, mentions, claims, sketch: sketchOf(text) };
};

const claimOf = (
  subject: string,
  surface: string,
  at: number,
  sentence: Claim['sentence'],
  billions: number,
): Claim => ({
  figure: {
    span: { start: at, end: at + surface.length },
    surface,
    kind: 'money',
    quantity: { form: 'number', lo: billions * 1e9, hi: billions * 1e9, unit: 'USD', step: 1e8 },
    hedge: 'exact',
  },
  measure: 'contract-value',
  subject,
  sentence,
  why: [{ key: 'measure', cue: 'worth', distance: 3 }],
  confidence: 0.9,
});

const aboutReport = (n: number, text: string): ReportRecord['report'] => ({
  id: `made-up-${n}`,
  canonicalUrl: `https://outlet${n % OUTLETS}.example/report/${n}`,
  outlet: `Outlet ${n % OUTLETS}`,
  title: text.slice(0, text.indexOf('\n')),
  publishedOn: `${2010 + (n % 16)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
});

const wordsOf = (count: number, next: () => number): string =>
  Array.from({ length: count }, () => wordOf(next)).join(' ');

const wordOf = (next: () => number): string =>
  Array.from({ length: 1 + Math.floor(next() * 3) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
