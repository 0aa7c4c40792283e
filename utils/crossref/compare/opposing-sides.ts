import type { Attribution, Claim, EntityId } from '../../domain';

/** Sides of wars and standing confrontations: what each says of the other's losses and strength the other disputes. */
export const OPPOSED: [EntityId, EntityId][] = [
  ['country:russia', 'country:ukraine'],
  ['country:belarus', 'country:ukraine'],
  ['country:india', 'country:pakistan'],
  ['country:india', 'country:china'],
  ['country:israel', 'country:iran'],
  ['country:israel', 'country:lebanon'],
  ['country:israel', 'country:syria'],
  ['country:israel', 'country:palestine'],
  ['country:israel', 'organisation:hamas'],
  ['country:israel', 'organisation:houthis'],
  ['country:israel', 'country:yemen'],
  ['country:united-states', 'country:iran'],
  ['country:united-states', 'organisation:houthis'],
  ['country:united-states', 'country:yemen'],
  ['country:united-states', 'country:venezuela'],
  ['country:saudi-arabia', 'organisation:houthis'],
  ['country:china', 'country:taiwan'],
  ['country:north-korea', 'country:south-korea'],
  ['country:armenia', 'country:azerbaijan'],
  ['country:afghanistan', 'country:pakistan'],
  ['country:cambodia', 'country:thailand'],
  ['country:ethiopia', 'country:eritrea'],
  ['country:sudan', 'organisation:rapid-support-forces'],
];

const NAMES = new Set(OPPOSED.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** True when the two claims are asserted by sides that oppose each other, or by a company and a state. */
export function areOpposed(a: Claim, b: Claim): boolean {
  const [x, y] = [a.attribution, b.attribution];
  if (!x?.voice || !y?.voice || x.voice === 'media' || y.voice === 'media') return false;
  if (x.voice !== y.voice) return true;
  if (x.voice !== 'state' || (x.by && x.by === y.by)) return false;
  // A force that fights its own country's army is known by its name, not by its country.
  return namesOf(x).some((one) => namesOf(y).some((other) => NAMES.has(`${one} ${other}`)));
}

const namesOf = ({ by, side }: Attribution): string[] => [by, side].filter((name) => name !== undefined);
