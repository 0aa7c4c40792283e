import type { Setting, Settings } from './setting';

/** How telling a word is in one story: what every sentence has says nothing. */
export type Rarity = (says: string) => number;

/** Rarity by the sentences of two reports that have figures. */
export function rarityIn(reports: Settings[]): Rarity {
  const found = new Map<string, number>();
  const sentences = reports.flatMap((report) => report.sentences);
  for (const sentence of sentences) for (const says of sentence) found.set(says, (found.get(says) ?? 0) + 1);
  const most = Math.log((sentences.length + 1) / 0.5);
  const rarities = new Map([...found].map(([says, times]) => [says, Math.log((sentences.length + 1) / (times + 0.5))]));
  return (says) => rarities.get(says) ?? most;
}

/** What two settings have in common: `alike` from 0 to 1, and how much of names, numbers and senses they share. */
export interface Likeness {
  alike: number;
  /** Shared names, but those of countries, by nearness and rarity. */
  names: number;
  /** Shared numbers beside the figure. */
  numbers: number;
  /** Shared words that have no sense of their own for a figure. */
  words: number;
  /** Senses told beside both, and whether the nearest of each is the same. */
  senses: number;
  nearest: 'same' | 'other' | 'open';
  /** How near words of change stand, to the nearer of the two. */
  moved: number;
}

/** What length a setting has, where rare and near words count most. */
export function lengthOf(setting: Setting, rarity: Rarity): number {
  let sum = 0;
  for (const [says, near] of setting) sum += (near * rarity(says)) ** 2;
  return Math.sqrt(sum);
}

/** Beside the figure, not somewhere in its sentence. */
const BESIDE = 0.3;
/** Senses of things say what is counted, not what is said of it. */
const THINGS = new Set(['~aircraft', '~ship', '~submarine', '~tank', '~missile', '~drone', '~people', '~change']);

/** A setting and the sense told nearest to its figure. */
interface Read {
  setting: Setting;
  sense: string | undefined;
}

/** Reads each setting once, for all it is compared with. */
export const readEach = (settings: readonly Setting[]): Read[] =>
  settings.map((setting) => ({ setting, sense: nearestSense(setting) }));

/** Compares two settings, the product of whose lengths is known. */
export function likenessOf(
  { setting: a, sense: x }: Read,
  { setting: b, sense: y }: Read,
  lengths: number,
  rarity: Rarity,
  isName: (says: string) => boolean,
): Likeness {
  let dot = 0;
  let names = 0;
  let numbers = 0;
  let words = 0;
  let senses = 0;
  for (const [says, near] of a) {
    const other = b.get(says);
    if (other === undefined) continue;
    const rare = rarity(says);
    dot += near * other * rare * rare;
    const both = Math.min(near, other);
    if (says[0] === '#') numbers += both * rare;
    else if (says[0] === '@') names += says.startsWith('@country:') ? 0 : both * rare;
    else if (says[0] !== '~' && isName(says)) names += both * rare;
    else if (says[0] !== '~') words += both * rare;
    else if (!THINGS.has(says) && both >= BESIDE) senses++;
  }
  return {
    alike: lengths > 0 ? dot / lengths : 0,
    names,
    numbers,
    words,
    senses,
    nearest: x && y ? (x === y ? 'same' : 'other') : 'open',
    moved: Math.max(a.get('~change') ?? 0, b.get('~change') ?? 0),
  };
}

function nearestSense(setting: Setting): string | undefined {
  let nearest: string | undefined;
  let most = 0.2;
  for (const [says, near] of setting) {
    if (near > most && says[0] === '~' && !THINGS.has(says)) [nearest, most] = [says, near];
  }
  return nearest;
}

/** How much two reports name the same, countries apart: 0 to 1. */
export function kinshipOf({ names: a }: Settings, { names: b }: Settings): number {
  let dot = 0;
  for (const [name, times] of a) dot += times * (b.get(name) ?? 0);
  return dot && dot / Math.sqrt(squares(a) * squares(b));
}

const squares = (names: ReadonlyMap<string, number>): number => [...names.values()].reduce((sum, n) => sum + n * n, 0);
