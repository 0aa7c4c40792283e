import type { Figure } from '../../domain';
import { byWord } from '../../text';

/** What kind of thing a counted noun names, as far as binding needs it. */
export type NounClass = 'equipment' | 'people' | 'target' | 'other';

const EQUIPMENT = new Set(
  (
    'squadron system unit battery regiment battalion launcher aircraft jet fighter plane warplane airplane tank mbt ship vessel frigate ' +
    'destroyer corvette submarine boat carrier cruiser helicopter chopper missile rocket interceptor icbm howitzer gun vehicle carrier drone uav ucav uas ' +
    'radar satellite torpedo bomb munition shell round trainer bomber tanker transport single-seater twin-seater two-seater seater bridgelayer ' +
    'ifv apc afv mine sonobuoy engine rifle pistol machine kit pod sensor minehunter minesweeper sub gunboat hull airframe copy truck mortar cannon ' +
    'cartridge grenade loitering quadcopter glider hovercraft variant version model platform example complex set sonar turret ' +
    'awacs fire amphib lander patrol ammunition warhead effectors effector weapon simulator excavator recoverer cutter icebreaker gunship airlifter wingman airship spacecraft booster tiltrotor lhd lpd opv usv spg mlrs manpads'
  ).split(' '),
);
const PEOPLE = new Set(
  'people person soldier troop crew member sailor marine officer crewman crewmen men man civilian personnel pilot worker employee fighter-pilot casualty airman prisoner operator'.split(
    ' ',
  ),
);
const TARGETS = new Set('target threat object track'.split(' '));

/** Classes a counted noun by its last word ("main battle tanks" by "tanks"). */
export const classOfNoun = byWord((noun): NounClass => {
  const head = headOf(noun);
  return CLASSES.get(head) ?? CLASSES.get(singular(head)) ?? 'other';
});

const CLASSES = new Map<string, NounClass>([
  ...[...TARGETS].map((noun): [string, NounClass] => [noun, 'target']),
  ...[...PEOPLE].map((noun): [string, NounClass] => [noun, 'people']),
  ...[...EQUIPMENT].map((noun): [string, NounClass] => [noun, 'equipment']),
]);

/** The last word of a noun group, lower case. */
export const headOf = byWord((noun) => {
  const group = noun.trim().toLowerCase();
  return group.slice(Math.max(group.lastIndexOf(' '), group.lastIndexOf('\u00a0')) + 1);
});

/** The singular of a regular English noun. */
export function singular(noun: string): string {
  if (!noun.endsWith('s') || noun.endsWith('ss') || noun.endsWith('us') || noun.endsWith('is')) return noun;
  return noun.endsWith('ies') && noun.length > 4 ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
}

/** True when a count has its noun from an earlier count ("180 MBTs and 212 ..."), which says little of it. */
export const isCarried = ({ span, nounSpan }: Figure): boolean => !nounSpan || nounSpan.end <= span.start;

/** "32 Typhoons", "100 Raiders": a plural name that no pack knows; but people have such names too. */
export const isNameOfThings = (figure: Figure): boolean => {
  const last = figure.surface.slice(figure.surface.lastIndexOf(' ') + 1);
  return !isCarried(figure) && /^[A-Z][\w-]*s$/.test(last) && !PEOPLES.test(last);
};
const PEOPLES =
  /(ans|ians|men|is|ns|Marines|Rangers|Democrats|Republicans|Britons|Poles|Swedes|Turks|Serbs|Czechs|Slovaks|Croats|Greeks|Arabs|Kurds|States|Nations|Ministers)$/;
