import type { MilestoneEvent } from '../../domain';
import { type Frame, phrase } from '../reading/frame';
import type { Word } from '../reading/words';
import type { EventCue } from './find-cues';

/** What must stand near a cue of many uses before it is taken for its event. */
type Guard = (frame: Frame, cue: EventCue) => boolean;

const GUARDS: Partial<Record<MilestoneEvent, Guard>> = {
  launch: (frame, cue) =>
    /^(float|undock|slid|christen|(enter|take|took).* water)/.test(cue.text) ||
    (near(frame, cue, 14, HULL) && !near(frame, cue, 4, FIRED)),
  commissioning: (frame, cue) => !/^(a|an|study|report|review)$/.test(frame.texts[cue.to] ?? ''),
  delivery: (frame, cue) =>
    !(
      cue.text === 'took over' &&
      /^(as|from|command|when|the (post|job|office|command))/.test(phrase(frame, cue.to, cue.to + 2))
    ) &&
    !NO_GOODS.test(phrase(frame, cue.to, cue.to + 4)) &&
    !(
      /^receiv/.test(cue.text) && NO_GOODS_BEFORE.test(frame.texts.slice(Math.max(0, cue.from - 4), cue.from).join(' '))
    ) &&
    !frame.words.slice(cue.to, cue.to + 4).some(({ mention }) => mention?.type === 'person'),
  flight: (frame, cue) =>
    !/^(to fly|flew|flies)$/.test(cue.text) || !/^(to|from|into|out|on|in)$/.test(after(frame, cue)),
  'production-rate': isRate,
  'service-entry': (frame, cue) =>
    !near(frame, cue, 2, /^(requirement|requirements|experience|costs?)$/) &&
    !(/ready$/.test(cue.text) && /^(to|for)$/.test(after(frame, cue))),
  retirement: (frame, cue) =>
    !/^(admiral|general|colonel|officer|officers|major|lt|gen|adm|col|pilot)/.test(after(frame, cue)),
  completion: isCompletion,
  signature: (frame, cue) =>
    !/^(to|a|the)$/.test(frame.texts[cue.from - 1] ?? '') || !/^(signed|ordered|bought)$/.test(cue.text),
  return: (frame, cue) => !/^(fire|on)$/.test(after(frame, cue)),
};

/** Tells whether a cue means its event in this sentence. */
export const isMeant = (frame: Frame, cue: EventCue): boolean => GUARDS[cue.event]?.(frame, cue) ?? true;

const HULL =
  /^(ships?|vessels?|frigates?|submarines?|subs?|corvettes?|destroyers?|hulls?|boats?|carriers?|yards?|shipyards?|warships?|cutters?|class|minehunters?|navy|sister|slipway|lpd|opvs?|uss|hms|hmas|ins|bns|brp|slip)$/;
/** Missiles, drones, attacks and projects are launched too. */
const FIRED =
  /^(missiles?|drones?|rockets?|attacks?|strikes?|operation|campaign|programme|program|project|competition|tender|satellites?|at|against|offensive|invasion|first|test)$/;
const NO_GOODS =
  /^((an?|the|his|her|its|their|this|that|first|no|new|more) )*(ambassadors?|guests?|visitors?|delegations?|president|king|queen|chancellor|premier|minister|approval|letter|request|offer|award|support|money|payment|aid|speech|statement|verdict|report|funding|orders?|contract|warning|training|clearance|permission|agreement|conclusion|deal)\b/;

const NO_GOODS_BEFORE =
  /\b(payment|instal?ment|money|subcontract|contract|order|orders|approval|funding|bids?|proposals?)\b/;

/** A complete system is no completed one. */
function isCompletion(frame: Frame, cue: EventCue): boolean {
  const [before, next] = [frame.texts[cue.from - 1] ?? '', after(frame, cue)];
  return (
    cue.text !== 'complete' ||
    /^(be|is|are|to|will|would|should|could|not|fully)$/.test(before) ||
    /^(by|in|before|until|at)$/.test(next)
  );
}

function isRate(frame: Frame, cue: EventCue): boolean {
  if (/^(later|ago|earlier|after|before|sooner|longer|behind|late|ahead)$/.test(after(frame, cue))) return false;
  if (frame.texts[cue.from - 1] === 'of' || near(frame, cue, 3, /(%|^percent|^cent)$/)) return false;
  const from = Math.max(0, cue.from - 4);
  if (/^(a|per|each|every)\b/.test(cue.text)) return frame.words.slice(from, cue.from).some(isAmount);
  return frame.words.slice(cue.from, cue.to + 14).some(isAmount);
}

/** A number of things; a rate of money is no rate of production. */
const isAmount = ({ figure, text }: Word): boolean => figure !== undefined && !MONEY.test(text);
const MONEY = /[$€£₹¥%]|\b(rs|usd|eur|inr|crore|kron\w+|euros?|dollars|won|zlot\w+|per cent|percent)\b/;

const after = (frame: Frame, cue: EventCue): string => frame.texts[cue.to] ?? '';

const near = (frame: Frame, cue: EventCue, reach: number, words: RegExp): boolean =>
  frame.texts.slice(Math.max(0, cue.from - reach), cue.to + reach).some((text) => words.test(text));
