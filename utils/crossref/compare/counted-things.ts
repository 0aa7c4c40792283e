/** Nouns for one thing: a difference between claims that use them is a real one. */
const SAME_THING: string[][] = [
  ['aircraft', 'jets', 'fighters', 'planes', 'fighter jets', 'warplanes', 'airframes', 'combat aircraft'],
  ['helicopters', 'choppers'],
  ['missiles', 'rockets', 'interceptors', 'rounds', 'munitions'],
  ['ships', 'vessels', 'warships', 'hulls', 'frigates', 'destroyers', 'corvettes'],
  ['submarines', 'boats'],
  ['drones', 'uavs', 'unmanned aerial vehicles'],
  ['tanks', 'main battle tanks', 'mbts'],
  ['howitzers', 'guns', 'self-propelled howitzers'],
  ['people', 'crew', 'sailors', 'soldiers', 'troops', 'personnel', 'crewmen', 'crew members'],
  ['squadrons', 'regiments'],
];

/** Nouns that fit any thing counted, and so say no more than none. */
const ANYTHING = new Set(['units', 'pieces', 'examples', 'platforms', 'items', 'copies', 'vehicles', 'machines']);

/**
 * Nouns that now and then stand for each other: five systems may be the five squadrons, a launcher a module or a whole
 * system, a vessel a boat, a drone an aircraft; but none is a missile.
 */
const LOOSE: Set<string>[] = [
  new Set(['systems', 'complexes', 'sets', 'squadrons', 'launchers', 'modules', 'batteries']),
  new Set(['ships', 'submarines']),
  new Set(['aircraft', 'drones', 'helicopters']),
];

const COMMON = new Set(SAME_THING.map(([name]) => name));

const CLASS_OF = new Map(SAME_THING.flatMap((words) => words.map((word) => [word, words[0] as string])));

type CountedMatch = 'same' | 'open' | 'loose' | 'other';

/**
 * Whether two counted nouns (plural, normalised) are the same thing, are left open (one is unstated, or fits anything),
 * may be the same (a system is as good a word as a squadron), or are different things.
 */
export function matchCounted(a: string | undefined, b: string | undefined): CountedMatch {
  const [x, y] = [a && classOf(a), b && classOf(b)];
  if (x === y) return 'same';
  if (!x || !y || ANYTHING.has(x) || ANYTHING.has(y)) return 'open';
  return LOOSE.some((words) => words.has(x) && words.has(y)) ? 'loose' : 'other';
}

/** True for nouns that every report on arms counts, and where none is named: such a count is known by its size only. */
export function isCommonNoun(noun: string | undefined): boolean {
  const name = noun && classOf(noun);
  return !name || ANYTHING.has(name) || COMMON.has(name) || LOOSE.some((words) => words.has(name));
}

/** The last word decides where the whole phrase is unknown: "stealth fighters" are fighters. */
function classOf(noun: string): string {
  const folded = noun.toLowerCase().trim();
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  return CLASS_OF.get(folded) ?? CLASS_OF.get(last) ?? last;
}
