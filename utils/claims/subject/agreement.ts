import type { Entity } from '../../domain';
import { byWord } from '../../text';
import { headOf, singular } from '../measure/nouns';

/** Gazetteer kinds a counted noun can speak of. Nouns that are not listed (units, systems) fit anything. */
const KINDS: Record<string, string[]> = {
  tank: ['tank'],
  mbt: ['tank'],
  aircraft: ['aircraft', 'uav', 'helicopter'],
  airframe: ['aircraft', 'uav', 'helicopter'],
  jet: ['aircraft'],
  fighter: ['aircraft'],
  plane: ['aircraft'],
  warplane: ['aircraft'],
  trainer: ['aircraft'],
  bomber: ['aircraft'],
  tanker: ['aircraft', 'ship', 'ship-class'],
  seater: ['aircraft'],
  'single-seater': ['aircraft'],
  'twin-seater': ['aircraft'],
  helicopter: ['helicopter', 'aircraft'],
  chopper: ['helicopter', 'aircraft'],
  drone: ['uav', 'usv', 'munition'],
  uav: ['uav', 'munition'],
  ship: ['ship', 'ship-class', 'submarine'],
  vessel: ['ship', 'ship-class', 'submarine', 'usv'],
  frigate: ['ship', 'ship-class'],
  destroyer: ['ship', 'ship-class'],
  corvette: ['ship', 'ship-class'],
  cruiser: ['ship', 'ship-class'],
  boat: ['ship', 'ship-class', 'submarine', 'usv'],
  submarine: ['submarine', 'ship-class', 'ship'],
  hull: ['submarine', 'ship-class', 'ship', 'usv'],
  cutter: ['ship', 'ship-class'],
  icebreaker: ['ship', 'ship-class'],
  warship: ['ship', 'ship-class', 'submarine'],
  vehicle: ['ifv', 'tank', 'artillery', 'sam', 'radar', 'ew', 'missile', 'uav', 'usv'],
  truck: ['artillery', 'sam', 'radar', 'ifv'],
  ifv: ['ifv'],
  apc: ['ifv'],
  carrier: ['ifv', 'ship', 'ship-class'],
  howitzer: ['artillery'],
  gun: ['artillery', 'small-arm'],
  mortar: ['artillery'],
  missile: ['missile', 'munition', 'sam'],
  rocket: ['missile', 'munition', 'artillery'],
  interceptor: ['missile', 'munition', 'sam'],
  icbm: ['missile'],
  torpedo: ['munition', 'missile'],
  bomb: ['munition'],
  shell: ['munition', 'artillery'],
  round: ['munition', 'artillery', 'missile', 'sam'],
  rifle: ['small-arm'],
  battery: ['sam', 'missile', 'artillery', 'radar'],
  launcher: ['sam', 'missile', 'artillery'],
  regiment: ['sam', 'missile', 'artillery', 'tank'],
  squadron: ['sam', 'aircraft', 'helicopter', 'uav', 'missile'],
  radar: ['radar'],
  satellite: ['satellite'],
  engine: ['engine'],
};

/**
 * How well a counted noun fits an entity: 1 when its kind agrees, a little less when nothing is known, near 0 when it
 * is another kind of thing (submarines are no missile system).
 */
export function agreementOf(noun: string | undefined, entity: Entity | undefined, many = false): number {
  if (!entity) return 0.8;
  if (entity.type === 'programme') return 0.8;
  // There is one HMS Glasgow: several of anything are not it.
  if (many && (entity.kind === 'ship' || entity.kind === 'submarine')) return 0.1;
  const kinds = noun === undefined ? NONE : kindsFor(noun);
  if (kinds === NONE || !entity.kind) return 0.85;
  return kinds.includes(entity.kind) && !isOtherHull(headOf(noun!), entity.name) ? 1 : 0.05;
}

const kindsFor = byWord((noun) => KINDS[headOf(noun)] ?? KINDS[singular(headOf(noun))] ?? NONE);
const NONE: string[] = [];

/** No frigate is a submarine, where both say so. */
function isOtherHull(noun: string, name: string): boolean {
  const isBelow = SUBMARINE.test(noun);
  return (isBelow || SURFACE.test(noun)) && (isBelow ? SURFACE : SUBMARINE).test(headOf(name));
}
const SUBMARINE = /^submarines?$/;
const SURFACE = /^(frigate|destroyer|corvette|cruiser|carrier)s?$/;
