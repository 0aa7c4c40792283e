import { WEIGHTS } from './weights';

const REACHES = ['near', 'mid', 'far'].flatMap((reach) => [reach, ...inTenses(reach)]);

/** Sorts of trait, as they begin its name ("noun:" of "noun:tank"), or end it: on which side a sense stands, how near. */
const SORTS = [
  ...['lead:', 'b0:', 'b1:', 'b2:', 'b:', 'a0:', 'a1:', 'a2:', 'a:', 'mod:', 'noun:', 'class:'],
  ...['', 'hedge:', 'block:', 'leaning:', 'precision:', 'size:', 'unit:'],
  ...['-b', '-a'].flatMap((side) => [side, ...REACHES.map((reach) => `${side}-${reach}`)]),
];

/** How many sorts there are. */
export const SORT_COUNT = SORTS.length;

function inTenses(reach: string): string[] {
  return ['ahead', 'done', 'open'].map((tense) => `${reach}-${tense}`);
}

/** The number of a sort. */
export const sortOf = (name: string): number => SORTS.indexOf(name);

/** What a trait tells of its sort, usually a word, with its number among all that something was learned of; 0 if nothing was. */
export interface Which {
  name: string;
  number: number;
}

/** The whole name of a trait. */
export function traitName(sort: number, { name }: Which): string {
  const affix = SORTS[sort]!;
  return affix.endsWith(':') ? affix + name : name + affix;
}

/** The two parts of a trait's name. */
export function partsOf(trait: string): { sort: number; name: string } {
  const colon = trait.indexOf(':');
  if (colon >= 0) return { sort: sortOf(trait.slice(0, colon + 1)), name: trait.slice(colon + 1) };
  const place = SENSE_PLACE.exec(trait)?.[0] ?? '';
  return { sort: sortOf(place), name: trait.slice(0, trait.length - place.length) };
}

const SENSE_PLACE = /-[ab](-(near|mid|far)(-(ahead|done|open))?)?$/;

let known: Map<string, Which> | undefined;

/** Read when the first figure asks: it takes milliseconds, and a waking worker has other cares. */
function readNames(): Map<string, Which> {
  const names = new Map<string, Which>();
  for (const packed of Object.values(WEIGHTS)) {
    for (const entry of packed.traits.split(' ')) {
      const { name } = partsOf(entry.slice(0, entry.lastIndexOf('=')));
      if (!names.has(name)) names.set(name, { name, number: names.size + 1 });
    }
  }
  return names;
}

/** What has that name. */
export function whichOf(name: string): Which {
  known ??= readNames();
  return known.get(name) ?? { name, number: 0 };
}

/** One more than the highest number. */
export function whichCount(): number {
  known ??= readNames();
  return known.size + 1;
}
