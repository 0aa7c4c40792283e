import type { Figure } from '../../domain';

/** What kind of thing a counted noun names, as far as binding needs it. */
export type NounClass = 'equipment' | 'people' | 'target' | 'other';

const EQUIPMENT = new Set(
  (
    'squadron system unit battery regiment battalion launcher aircraft jet fighter plane warplane airplane tank mbt ship vessel frigate ' +
    'destroyer corvette submarine boat carrier cruiser helicopter chopper missile rocket interceptor icbm howitzer gun vehicle carrier drone uav ucav uas ' +
    'radar satellite torpedo bomb munition shell round trainer bomber tanker transport single-seater twin-seater two-seater seater bridgelayer ' +
    'ifv apc afv mine sonobuoy engine rifle pistol machine kit pod sensor minehunter minesweeper sub gunboat hull airframe copy truck mortar cannon ' +
    'cartridge grenade loitering quadcopter glider hovercraft variant version model platform example complex set sonar turret ' +
    'awacs fire amphib lander patrol ammunition warhead effectors effector weapon simulator excavator recoverer lhd lpd opv usv spg mlrs manpads'
  ).split(' '),
);
const PEOPLE = new Set(
  'people person soldier troop crew member sailor marine officer crewman crewmen men man civilian personnel pilot worker employee fighter-pilot casualty airman prisoner operator'.split(
    ' ',
  ),
);
const TARGETS = new Set('target threat object track'.split(' '));

/** Classes a counted noun by its last word ("main battle tanks" by "tanks"). */
export function classOfNoun(noun: string): NounClass {
  const head = headOf(noun);
  if (EQUIPMENT.has(head) || EQUIPMENT.has(singular(head))) return 'equipment';
  if (PEOPLE.has(head) || PEOPLE.has(singular(head))) return 'people';
  if (TARGETS.has(singular(head))) return 'target';
  return 'other';
}

/** The last word of a noun group, lower case. */
export const headOf = (noun: string): string =>
  noun
    .trim()
    .toLowerCase()
    .split(/[\s\u00a0]+/)
    .pop() ?? '';

/** The singular of a regular English noun. */
export function singular(noun: string): string {
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(noun)) return noun;
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** True when a count has its noun from an earlier count ("180 MBTs and 212 ..."), which says little of it. */
export const isCarried = ({ span, nounSpan }: Figure): boolean => !nounSpan || nounSpan.end <= span.start;
