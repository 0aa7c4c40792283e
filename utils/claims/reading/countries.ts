import type { Entity, EntityId } from '../../domain';
import { byWord } from '../../text';
import { type Frame, phrase } from './frame';
import { type Role, roleOf } from './roles';
import type { Word } from './words';

/** A country spoken of at a word of a frame: named, by an adjective, or through its forces, ministry or capital. */
export interface CountryAt {
  id: EntityId;
  at: number;
  /** How much the word says of who buys or operates: a force more than a bare adjective. */
  weight: number;
  /** Its part in the trade, as far as the words around it say. */
  role: Role;
  /** Named through its armed forces, which buy for themselves what their country makes. */
  isForce: boolean;
  /** Named by a word that any country has ("the navy"): whose it is was guessed. */
  isUnnamed: boolean;
  /** It is given arms, and buys none by that. */
  isGiven: boolean;
}

/** Every country a sentence speaks of, in order. */
export function countriesIn(frame: Frame, entity: (id: EntityId) => Entity | undefined): CountryAt[] {
  const found: CountryAt[] = [];
  for (const at of frame.namesAt) {
    const word = frame.words[at]!;
    const known = countryOf(word, entity);
    if (!known || isEnemy(frame, at)) continue;
    const { id, weight, isForce } = known;
    const isUnnamed = isForceOfAny(word.text);
    const isSeller =
      makesSystem(frame, at, id, entity) ||
      leasesOut(frame, at, id, entity) ||
      isHomeOfFirm(frame, at, entity) ||
      dealsAbroad(word);
    found.push({
      id,
      at,
      // Who speaks is often the seller or a bystander.
      weight: SPEAKS.has(frame.texts[at + 1] ?? '') ? weight / 2 : weight,
      role: isSeller ? -1 : roleOf(frame, at),
      isForce,
      isUnnamed,
      isGiven: GIVES.test(phrase(frame, at - 8, at)),
    });
  }
  return found;
}

function countryOf(
  word: Word,
  entity: (id: EntityId) => Entity | undefined,
): Pick<CountryAt, 'id' | 'weight' | 'isForce'> | undefined {
  if (word.cue) return { id: word.cue.entityId, weight: 0.6, isForce: false };
  if (!word.mention) return undefined;
  const { entityId, type } = word.mention;
  if (type === 'country') return { id: entityId, weight: 1, isForce: false };
  if (type !== 'organisation' && type !== 'place') return undefined;
  const known = entity(entityId);
  if (known?.countries?.length !== 1) return undefined;
  const id = known.countries[0]!;
  const kind = known.kind ?? '';
  // A capital stands for its government; a town is where a yard or a plant is.
  if (type === 'place') return isTown(kind) && !SEATS.has(word.text) ? undefined : { id, weight: 0.5, isForce: false };
  return isOfState(kind) ? { id, weight: isForceOfAny(word.text) ? 0.25 : 1.1, isForce: isForces(kind) } : undefined;
}

/** "The navy", "Ministry of Defence": any country's, so the sentence says little of whose. */
const isForceOfAny = byWord((text) =>
  /^(the )?(defen[cs]e ministry|ministry of (national )?defen[cs]e|navy|army|air force|marine corps|marines|coast guard|armed forces)$/.test(
    text,
  ),
);

const isTown = byWord((kind) => /^(city|town|base|port|region|shipyard|village)$/.test(kind));
const SEATS = new Set(['the hague', 'tel aviv']);
const isOfState = byWord((kind) => /force|ministry|unit|agency/.test(kind));
const isForces = byWord((kind) => kind.includes('force'));

/** Who deals with other countries buys nothing for its own. */
const dealsAbroad = ({ mention }: Word): boolean => mention?.type === 'organisation' && FOREIGN.test(mention.name);
const FOREIGN = /\b(Department of State|State Department|Foreign|External Affairs|Security Cooperation Agency)\b/;

const GIVES = /\b(gave|gives?|given|giving|donat\w+|gift\w*|aid|sent|pledg\w+)\b( \S+){0,6} (to|for)( the)?$/;
const SPEAKS = new Set('said says told tells added confirmed announced stated noted reported reports'.split(' '));

/** Named as a danger, a neighbour or a rival: "threats from China", "near the Pakistan border", "ahead of China's". */
function isEnemy(frame: Frame, at: number): boolean {
  for (let i = at - 1, seen = 0; i >= 0 && seen < 5; i--, seen++) {
    const word = frame.words[i]!;
    if (isEnemyWord(word.text)) return true;
    if (word.text === ',' || word.text === ';') return false;
  }
  return ENEMY_AFTER.has(frame.texts[at + 1] ?? '') || BORDERS.has(frame.texts[at + 2] ?? '');
}

const isEnemyWord = byWord((word) => ENEMY.test(word));
const ENEMY =
  /^(threat\w*|against|counter\w*|deter\w*|rival\w*|border\w*|near|along|facing|opposite|ahead|war|conflict|stand-off|invasion|aggression|attack\w*|adversar\w*|unlike|than|sanction\w*)$/;
const BORDERS = new Set('border borders frontier frontiers threat threats'.split(' '));
const ENEMY_AFTER = new Set([
  ...BORDERS,
  ...'aggression invasion war conflict crisis front aggressions invasions wars conflicts fronts'.split(' '),
]);

/** "Germany's TKMS", "the German KNDS", "Saab of Sweden": where the seller is from. */
function isHomeOfFirm({ words, texts }: Frame, at: number, entity: (id: EntityId) => Entity | undefined): boolean {
  const isFirm = (word: Word | undefined): boolean =>
    word?.mention?.type === 'organisation' && entity(word.mention.entityId)?.kind === 'company';
  return (
    isFirm(words[texts[at + 1] === "'s" ? at + 2 : at + 1]) ||
    (texts[at - 1] === 'of' && isFirm(words[at - 2])) ||
    (texts[at - 1] === "'s" && isFirm(words[at - 2]))
  );
}

/** "Russia's Kinzhal", "the British Type 26": whose make it is, not who buys it here ("India's S-400s" are India's). */
function makesSystem(
  frame: Frame,
  at: number,
  country: EntityId,
  entity: (id: EntityId) => Entity | undefined,
): boolean {
  const { mention } = frame.words[frame.texts[at + 1] === "'s" ? at + 2 : at + 1] ?? {};
  return mention?.type === 'system' && Boolean(entity(mention.entityId)?.countries?.includes(country));
}

const LEASES = new Set('lease leases leased leasing lend lends lending lent'.split(' '));

/** "Sweden has agreed to lease twelve Gripens": who leases what it makes itself is no taker. */
function leasesOut(
  { words, texts }: Frame,
  at: number,
  country: EntityId,
  entity: (id: EntityId) => Entity | undefined,
): boolean {
  let verb = at + 1;
  while (verb < at + 7 && verb < texts.length && !LEASES.has(texts[verb]!)) verb++;
  if (verb >= Math.min(at + 7, texts.length)) return false;
  const system = words.slice(verb + 1).find(({ mention }) => mention?.type === 'system')?.mention;
  return Boolean(system && entity(system.entityId)?.countries?.includes(country));
}
