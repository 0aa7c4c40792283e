import type { Entity, Figure } from '../domain';
import { classOfNoun, headOf, isCarried, singular } from './measure/nouns';

/** Nouns that count the same things: whoever counts jets counts aircraft. */
const ALIKE: Record<string, string> = {
  jet: 'aircraft',
  fighter: 'aircraft',
  plane: 'aircraft',
  warplane: 'aircraft',
  airplane: 'aircraft',
  airframe: 'aircraft',
  aircraft: 'aircraft',
  trainer: 'aircraft',
  'single-seater': 'aircraft',
  'twin-seater': 'aircraft',
  'two-seater': 'aircraft',
  seater: 'aircraft',
  mbt: 'tanks',
  chopper: 'helicopters',
  uav: 'drones',
  sub: 'submarines',
  icbm: 'missiles',
  person: 'people',
  people: 'people',
  men: 'people',
  crewmen: 'people',
};

/** What is counted where the name itself is the noun ("250 M1A2s"), by the gazetteer's kind. */
const BY_KIND: Record<string, string> = {
  aircraft: 'aircraft',
  tank: 'tanks',
  helicopter: 'helicopters',
  uav: 'drones',
  submarine: 'submarines',
  ifv: 'vehicles',
  missile: 'missiles',
  munition: 'missiles',
  'ship-class': 'ships',
};

const GENERIC = new Set([
  'unit',
  'machine',
  'platform',
  'example',
  'copy',
  'one',
  'piece',
  'model',
  'version',
  'variant',
]);

/**
 * The counted thing in the plural, normalised so that "fighter jets" and "aircraft" meet; squadrons stay squadrons.
 * `named` is the entity that stands in the noun's place, if one does.
 */
export function countedOf(figure: Figure, named: Entity | undefined, subject?: Entity): string | undefined {
  if (figure.kind !== 'count') return undefined;
  // A noun told before the figure is only carried over to it; the name beside the figure knows better.
  const carried = isCarried(figure);
  if (carried && named?.kind) return BY_KIND[named.kind];
  if (!figure.noun || (carried && classOfNoun(figure.noun) === 'other')) return undefined;
  const head = headOf(figure.noun);
  const one = singular(head);
  // A unit of a tank is a tank; a unit of an air defence system may be anything.
  if (GENERIC.has(one)) return (subject?.kind && BY_KIND[subject.kind]) ?? (one === 'unit' ? 'units' : undefined);
  return ALIKE[head] ?? ALIKE[one] ?? (classOfNoun(figure.noun) === 'other' && head === one ? head : plural(one));
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
