import type { Entity, EntityId, Mention } from '../../domain';
import { byWord } from '../../text';
import { classOfNoun } from '../measure/nouns';
import { isDateline } from './dateline';
import { type Frame, phrase } from './frame';
import { isSubjectLike } from './subject-like';
import { isOrigin, isYardstick } from './yardsticks';

/**
 * How a name stands in its sentence. `plain`: it may be what the sentence speaks of. `accessory`: what something else
 * carries, fires or comes with. `aside`: named for comparison or as what is replaced.
 */
export type Standing = 'plain' | 'accessory' | 'aside';

/** A system or project named at a word of a sentence. */
export interface NameAt {
  at: number;
  mention: Mention;
  standing: Standing;
}

/** Every name of a sentence that figures may be about, in order. */
export function namesIn(frame: Frame, entity: (id: EntityId) => Entity | undefined): NameAt[] {
  const found: NameAt[] = [];
  for (const at of frame.namesAt) {
    const { mention } = frame.words[at]!;
    const system =
      mention &&
      !isDateline(frame, at) &&
      isSubjectLike(mention, entity) &&
      systemOf(mention, frame.texts[at]!, entity);
    if (system) found.push({ at, mention: system, standing: standingOf(frame, at) });
  }
  return found;
}

/** "Block 1", "Tranche 4": a standard that stands alone says which ones of a system are meant, the figure is the system's. */
function systemOf(mention: Mention, text: string, entity: (id: EntityId) => Entity | undefined): Mention | undefined {
  if (!STANDARD.test(text)) return mention;
  const id = ofStandard(mention, text, entity);
  const system = id && entity(id);
  return system ? { ...mention, entityId: system.id, name: system.name } : undefined;
}

/** The system that a standard is one of. */
export function ofStandard(
  { entityId }: Mention,
  text: string,
  entity: (id: EntityId) => Entity | undefined,
): EntityId | undefined {
  if (!STANDARD.test(text)) return undefined;
  // One that no pack lists has the id of its system and its own words behind it.
  const ending = `-${text.replace(/[^a-z0-9]+/g, '-')}`;
  const listed = entity(entityId)?.variantOf;
  return listed ?? (entityId.endsWith(ending) ? entityId.slice(0, -ending.length) : undefined);
}
const STANDARD = /^(block|tranche|batch|mk|mark|flight|increment)\b/;

function standingOf(frame: Frame, at: number): Standing {
  if (isAside(frame, at)) return 'aside';
  return isAccessory(frame, at) ? 'accessory' : 'plain';
}

/** "to replace the T-72", "alongside the MiG-29K". */
function isAside(frame: Frame, at: number): boolean {
  const { words, texts } = frame;
  if (GOES.has(texts[at + 1] ?? '') || isTakingLeave(texts, at)) return true;
  if (isYardstick(frame, at) || isOrigin(frame, at) || isPrey({ words, texts }, at) || isMeans(texts, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    // "Its Mirage 2000 and MiG-29 fleets are replaced": what is joined is set aside together.
    const isJoined = words[i]!.mention && i + 2 <= at && JOINS.has(texts[i + 1]!);
    if (isJoined && leavesTogether(frame, i)) return true;
    if (words[i]!.mention || ENDS_PART.has(texts[i]!)) return false;
    // "more than 42 J-10s": a number is compared with, not the name behind it.
    const isOfNumber = texts[i] === 'than' && words[i + 1]?.figure !== undefined;
    if (at - i <= 4 && setsAside(texts[i]!) && !isOfNumber) return true;
    if (isPassedOver(texts, i)) return true;
    if (tellsOfLeaving(texts[i]!)) return true;
    if (texts[i] === 'until' && at - i <= 4 && COMES.test(phrase(frame, at + 1, at + 4))) return true;
    if (texts[i] === 'from' && texts[i - 1] === 'over' && /^(take|takes|taking|took)$/.test(texts[i - 2] ?? ''))
      return true;
  }
  return false;
}

/** "Replacing the Mirage 2000 and": two or more that go together. */
const leavesTogether = ({ words, texts }: Frame, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (words[i]!.mention || ENDS_PART.has(texts[i]!)) return false;
    if (tellsOfLeaving(texts[i]!)) return true;
  }
  return false;
};
const JOINS = new Set(['and', 'or']);

const ENDS_PART = new Set([',', ';', '.']);

/** "The Bradley replacement": what comes after it is spoken of. */
const GOES = new Set(['replacement', 'successor', 'replacements', 'successors']);

/** "A day before the MiG-21 bows out, the ministry signed": only the hour of what is told. */
const isTakingLeave = (texts: string[], at: number): boolean =>
  texts.slice(Math.max(0, at - 5), at).some((text) => WHEN.has(text)) &&
  TAKES_LEAVE.test(texts.slice(at + 1, at + 6).join(' '));
const WHEN = new Set('before after as when once while until'.split(' '));
const TAKES_LEAVE =
  /^(('s|fleet|fleets|jets?|fighters?|boats?|ships?|tanks?|finally|last|is|are|was|were|to|be|being) )*(bow(s|ed|ing)? out|retir(es?|ed|ing)|ma(kes?|de|king) way|(leaves?|left|leaving) (the )?(service|fleet)|phased out|withdrawn|decommission\w*|last (flights?|sorties?))\b/;

/** "chose the Rafale over the Typhoon", "prefers European air defence to Patriot", "passing over the Patriot". */
function isPassedOver(texts: string[], at: number): boolean {
  if (texts[at] !== 'over' && texts[at] !== 'to') return false;
  const before = texts.slice(Math.max(0, at - 8), at);
  return texts[at] === 'over' ? before.some((text) => CHOOSES.has(text)) : before.some((text) => PREFERS.test(text));
}
const PREFERS = /^prefer(s|red|ring)?$/;
const CHOOSES = new Set(
  'passes passed passing pass chose chosen choose chooses choosing picks picked picking pick selects selected selecting select prefers preferred preferring prefer'.split(
    ' ',
  ),
);

/** "With Excalibur shells it reaches 50 km": of the thing spoken of before, which "it" stands for. */
const isMeans = (texts: string[], at: number): boolean =>
  at <= 4 &&
  /^(with|using|firing)$/.test(texts[0]!) &&
  texts.slice(at + 1, at + 6).some((text) => /^(it|she|they)$/.test(text));

/** "The Sting has felled 5,000 Shaheds": the one that hits is what the text goes on about. */
function isPrey({ words, texts }: Pick<Frame, 'words' | 'texts'>, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (words[i]!.mention || /^[,;]$/.test(texts[i]!)) return false;
    if (FELLS.has(texts[i]!) && !/^(was|were|been|be|being)$/.test(texts[i - 1] ?? ''))
      return words.slice(Math.max(0, i - 4), i).some(({ mention }) => mention?.type === 'system');
  }
  return false;
}
const FELLS = new Set(
  'felled downed shot destroyed sank sunk intercepted destroy destroys intercept intercepts downs fells'.split(' '),
);

/** "Until its own KAAN enters service": what is yet to come is not what bridges the gap. */
const COMES = /^(\S+ )?(enters?|arrives?|comes?|is|are|becomes?|takes?)\b/;

/** What goes out of service, with a number in between too: "the retirement of its last three Kilo boats". */
const tellsOfLeaving = byWord((word) => LEAVES.test(word));
const LEAVES = /^(replac\w*|retir\w*|supersed\w*|succeed\w*|phas(e|es|ing) out)$/;
const setsAside = byWord((word) => ASIDE.test(word));
const ASIDE =
  /^(replac\w*|alongside|unlike|than|successor|predecessor|against|versus|compared|like|besides|instead|retir\w*|ageing|aging|based|similar|compatible|supersed\w*|out(rang|pac|gun|class|match)\w*|dwarf\w*|surpass\w*|beat|beats|beaten|beating|defeat(s|ed|ing)?|outbid\w*)$/;

/** Carried by or sold with something: "armed with Aster 30 missiles and a gun", "launchers with 420 ATACMS". */
export function isAccessory({ words, texts }: Frame, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const text = texts[i]!;
    if (words[i]!.mention || words[i]!.figure !== undefined) continue;
    if (carries(text)) return true;
    if (text === 'with') return isBorne(words, texts, i);
    if (ENDS_LIST.has(text) && !isHedge(texts, i)) return false;
  }
  return false;
}

/** "Up to 12", "at least six". */
const isHedge = (texts: string[], at: number): boolean =>
  (texts[at] === 'to' && texts[at - 1] === 'up') || (texts[at] === 'at' && /^(least|most)$/.test(texts[at + 1] ?? ''));

/** "armed with", "launchers with", "the Type 26, with": a thing stands before, and no deal ("a contract with"). */
function isBorne(words: Frame['words'], texts: string[], at: number): boolean {
  // "With 16 missiles and a crew of 100, the class".
  if (at === 0) return words[1]?.figure !== undefined;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (DEAL.test(texts[i]!)) return false;
    if (carries(texts[i]!)) return true;
    if (words[i]!.mention?.type === 'system' || classOfNoun(texts[i]!) === 'equipment' || texts[i] === ',') return true;
  }
  return false;
}

const carries = byWord((word) => CARRIES.test(word));
const CARRIES =
  /^(arm(ed|ament|aments)|equipped|fitted|carr(y|ies|ying)|fir(e|es|ing)|launch(es|ing)|includ(e|es|ing)|mounted|integrat\w+|powered|weapons|munitions|weaponry|plus)$/;
const ENDS_LIST = new Set(
  (
    'for of to at on by from that which who whose is are was were be will would has have had said says worth but while ' +
    '; . ( — –'
  ).split(' '),
);
const DEAL = /^(contract|deal|agreement|pact|order|memorandum|talks|negotiations|war|work|worked|working|signed)s?$/;
