import type { Figure } from '../domain';
import { classOfNoun, headOf, singular } from './measure/nouns';

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

/** The counted thing in the plural, normalised so that "fighter jets" and "aircraft" meet; squadrons stay squadrons. */
export function countedOf(figure: Figure): string | undefined {
  if (figure.kind !== 'count' || !figure.noun) return undefined;
  const head = headOf(figure.noun);
  const one = singular(head);
  return ALIKE[head] ?? ALIKE[one] ?? (classOfNoun(figure.noun) === 'other' && head === one ? head : plural(one));
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
