import type { Binding, EntityId, Measure, Mention } from '../../domain';
import { askWhose } from '../learned-subject/second-opinion';
import { isAmmunition } from '../measure/ammunition';
import { ownerOfMoney } from '../money/owner-of-money';
import { isGift, nationalBudget, spenderOf, whosePurse } from '../money/purse';
import { partyOf } from '../party/party';
import { phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Spot } from '../reading/spot';
import { attackerOf } from '../tolls/attacks';
import { placeOfToll } from '../tolls/toll-places';
import { actorOf } from './actor';
import { goesOnAboutShare, type ShareOf, shareOf } from './share-subject';
import { type Subject, subjectOf } from './subject';
import { wholeOf } from './whose-strength';

/** What a figure is about and who buys or operates it. */
export interface Who {
  subject: EntityId | undefined;
  party: EntityId | undefined;
  why: Binding[];
  /** The sentence says so in as many words. */
  isSaid?: boolean;
}

/** Finds subject and party together, for what counts as subject depends on the measure. */
export function whoOf(passage: Passage, spot: Spot, measure: Measure): Who {
  const owner = ownerOfMoney(passage, spot, measure);
  if (owner) return { subject: owner.id, party: undefined, why: [{ key: 'subject', cue: owner.cue, distance: 0 }] };
  if (passage.tolls[spot.index]) return { subject: placeOfToll(passage, spot), party: undefined, why: [] };
  const whole = wholeOf(passage, spot, measure);
  if (whole)
    return { subject: whole, party: undefined, why: [{ key: 'subject', cue: 'what they make up', distance: 0 }] };
  const ruled = byRules(passage, spot, measure);
  // "Two thirds of its order backlog": the words say that it is a firm's.
  const isSaid = measure === 'share' && OF_FIRM.test(spot.frame.line);
  if (isSaid || ruled.isSaid) return ruled;
  const asked = askWhose(passage, spot, measure, ruled);
  return asked.subject === ruled.subject || measure === 'share' ? asked : withParty(passage, spot, measure, asked);
}

/** Another thing may be another buyer's: a ship is of her own navy. */
function withParty(passage: Passage, spot: Spot, measure: Measure, who: Who): Who {
  const party = partyOf(passage, spot, measure, who.subject);
  const why = who.why.filter(({ key }) => key !== 'party');
  return { ...who, party: party?.id, why: party ? [...why, party.why] : why };
}

function byRules(passage: Passage, spot: Spot, measure: Measure): Who {
  if (measure === 'share') {
    const { subject, party } = shareOr(passage, spot);
    return { subject, party, why: [] };
  }
  const subject = subjectOf(passage, spot, measure);
  const state = spot.figure.kind === 'money' ? stateInstead(passage, spot, measure, subject) : undefined;
  if (state)
    return {
      subject: state,
      party: undefined,
      why: [{ key: 'subject', cue: 'whose money', distance: 0 }],
      isSaid: subject !== undefined && isGift(passage, spot),
    };
  const actor = subject ? undefined : actorOf(passage, spot, measure);
  if (actor) {
    // Who gives is not who gets: "The EU gave 500,000 shells to Ukraine".
    const party = partyOf(passage, spot, measure, actor);
    return {
      subject: actor,
      party: party?.id,
      why: [{ key: 'subject', cue: 'who acts', distance: 0 }, ...(party ? [party.why] : [])],
    };
  }
  const attacker =
    measure === 'expended-quantity' || measure === 'lost-quantity' ? ofAttacker(passage, spot, subject) : undefined;
  if (attacker) return { subject: attacker, party: undefined, why: [] };
  if (subject && !isCarried(passage, spot, subject.mention)) {
    // The day of a deal says little of what the deal is about; what it counts says more.
    if (measure !== 'contract-date') {
      if (measure !== 'other' || !isJoinedBehind(passage, spot, subject.mention))
        passage.bound[spot.frame.index] ??= subject.mention;
      if (measure !== 'other') passage.measured[spot.frame.index] ??= subject.mention;
    }
  }
  const party = partyOf(passage, spot, measure, subject?.mention.entityId);
  const why: Binding[] = [];
  if (subject) why.push(subject.why);
  if (party) why.push(party.why);
  return { subject: subject?.mention.entityId, party: party?.id, why };
}

/** Money of a state: nothing else is spoken of, or the name found is of another sentence and this one says who spends. */
function stateInstead(
  passage: Passage,
  spot: Spot,
  measure: Measure,
  subject: Subject | undefined,
): EntityId | undefined {
  if (!PAID.has(measure)) return undefined;
  if (!subject) return whosePurse(passage, spot);
  const { span } = spot.frame;
  const isOwn = subject.mention.span.start >= span.start && subject.mention.span.start < span.end;
  return isOwn ? undefined : spenderOf(passage, spot);
}
const PAID = new Set<Measure>(['budget', 'contract-value']);

/** "442 drones were shot down": no type is named, so they are whose they are. */
function ofAttacker(passage: Passage, spot: Spot, subject: Subject | undefined): EntityId | undefined {
  if (subject?.isTied || !isAmmunition(spot)) return undefined;
  return attackerOf(passage, spot);
}

/** "The package includes 45 ATACMS": counted here, but not what the text goes on about. */
const isCarried = (passage: Passage, spot: Spot, mention: Mention): boolean =>
  passage.names[spot.frame.index]!.some((name) => name.mention === mention && name.standing !== 'plain');

/** "For K9 howitzers and K10 vehicles, it said on 9 July": the nearer of two that are joined is not what the text goes on about. */
function isJoinedBehind({ names }: Passage, { frame }: Spot, mention: Mention): boolean {
  const own = names[frame.index]!;
  const at = own.findIndex((name) => name.mention === mention);
  const ahead = own[at - 1];
  return ahead?.standing === 'plain' && /^(\S+ ){0,3}and( \S+){0,2}$/.test(phrase(frame, ahead.at + 1, own[at]!.at));
}

/** A share belongs to a country or firm; where none is named (local content) to the system at hand. */
function shareOr(passage: Passage, spot: Spot): ShareOf {
  const { lastShare } = passage;
  if (lastShare && spot.frame.index - lastShare.frame <= 1 && goesOnAboutShare(spot)) return lastShare.of;
  const of = ownShare(passage, spot);
  passage.lastShare = { frame: spot.frame.index, of };
  return of;
}

function ownShare(passage: Passage, spot: Spot): ShareOf {
  const made = isOfMaking(spot) || isOfThing(spot) ? subjectOf(passage, spot, 'share') : undefined;
  if (made) return { subject: made.mention.entityId };
  const firm = OF_FIRM.test(spot.frame.line) ? firmOf(passage, spot) : undefined;
  if (firm) return { subject: firm };
  const share = shareOf(spot);
  if (share.subject) return share;
  const holder = OF_WORLD.test(spot.frame.line) ? nearestBefore(passage, spot) : undefined;
  if (holder) return { ...share, subject: holder };
  const country = nationalBudget(passage, spot);
  if (country) return { ...share, subject: country };
  const subject = subjectOf(passage, spot, 'share');
  return { ...share, ...(subject && { subject: subject.mention.entityId }) };
}

/** "Exports made up 98 per cent of the company's revenue": of the firm named last. */
function firmOf(passage: Passage, { frame, at }: Spot): EntityId | undefined {
  for (let back = 0; back <= 3; back++) {
    const other = passage.frames[frame.index - back];
    if (!other || (back > 0 && other.block !== frame.block)) break;
    const firm = (back === 0 ? other.words.slice(0, at) : other.words).findLast(
      ({ mention }) => mention?.type === 'organisation' && passage.entity(mention.entityId)?.kind === 'company',
    );
    if (firm) return firm.mention!.entityId;
  }
  return reportingFirm(passage);
}
/** Whose results a report is on: the first firm that its first sentences name. */
const reportingFirm = remembered(
  ({ frames, entity }: Passage): EntityId | undefined =>
    frames
      .slice(0, FIRST)
      .flatMap(({ words }) => words)
      .find(({ mention }) => mention?.type === 'organisation' && entity(mention.entityId)?.kind === 'company')?.mention
      ?.entityId,
);
const FIRST = 2;
const OF_FIRM =
  /\b(its|the (company|firm|group|maker|yard)'? ?'?s|total|annual|of|order) (revenues?|turnover|sales|profits?|income|order ?book|backlog)\b/;

/** "Local content is to reach 67 per cent", "30 per cent must be offset": of the thing that is made, whoever makes it. */
const isOfMaking = ({ frame, at, next }: Spot): boolean => OF_MAKING.test(phrase(frame, at - 10, next + 10));
const OF_MAKING =
  /\b(locali[sz]\w*|indigeni[sz]\w*|indigenous|offset|(local|domestic|national|foreign|imported)(ly)? (\S+ )?(content|input|components?|parts|share|suppliers?|made|produced|built|sourced))\b/;

/** "60 per cent of the order", "33% of the bill", "37% of each aircraft": of the thing bought, whoever gets or pays that part. */
const isOfThing = ({ frame, at, next }: Spot): boolean =>
  OF_THING.test(phrase(frame, next, next + 7)) || PART_OF.test(phrase(frame, at - 5, at));
const OF_THING =
  /^of (the |its |each |every |this |that |an? |one |new |total |whole |entire |overall )*(\S*\d[^;,]{0,24}?[ -])?(orders?|contract|work|workload|workshare|bill|costs?|price|sum|amount|development|value|airframe|aircraft|jet|plane|vehicle|tank|ship|boat|frigate|submarine|helicopter|fit|contents?|parts|components|commonality|programme|program|project)\b/;
const PART_OF = /\b(share|work|content|commonality|offsets?)( \S+)? (of|is|to|at|worth)( \S+)?$/;

/** "Cairo is the eighth-largest importer with 3.3 per cent of the global total": a country by whatever word. */
const nearestBefore = (passage: Passage, spot: Spot): EntityId | undefined =>
  passage.countries[spot.frame.index]!.findLast(({ at }) => at < spot.at)?.id;
const OF_WORLD = /\b(global|world|importers?|exporters?|imports|exports)\b/;
