import type { Measure } from '../../domain';
import type { Evidence } from '../evidence';
import { phrase } from '../reading/frame';
import { type Spot, textAfter } from '../reading/spot';
import { classOfNoun } from './nouns';

/** "has paid another $800 million to", "earmarked 58 billion to buy": money handed out, whatever it is for. */
export function payment(spot: Spot): Evidence[] {
  const before = phrase(spot.frame, spot.at - 5, spot.at);
  const after = textAfter(spot, 2);
  if (/\b(allocat\w*|earmark\w*|set aside|appropriat\w*|budgeted)( \S+){0,2}$/.test(before))
    return [found('budget', 0.85, 'set aside')];
  if (/^of (\S+ )?(money|funds|funding|cash)\b/.test(textAfter(spot, 3))) return [found('budget', 0.85, 'money')];
  if (VOTED.test(textAfter(spot, 5))) return [found('budget', 0.85, 'voted')];
  if (FRAME.test(phrase(spot.frame, spot.at - 12, spot.at))) return [found('budget', 0.9, 'frame')];
  if (/\bapproved cost( \S+){0,3}$/.test(before)) return [found('budget', 0.85, 'approved cost')];
  if (BY_PARLIAMENT.test(before)) return [found('budget', 0.85, 'parliament')];
  const spent = spentOn(spot);
  if (spent.length > 0) return spent;
  if (PAID_SHARE.test(phrase(spot.frame, spot.at - 12, spot.at))) return [found('budget', 0.6, 'share')];
  if (/\b(paid|paying|pays?)( \S+)?$/.test(before) && /^(towards?|into)\b/.test(after))
    return [found('budget', 0.85, 'paid towards')];
  if (/\bbeen paid( \S+)?$/.test(before) || (ASKED.test(before) && spot.frame.bySense.has('budget')))
    return [found('budget', 0.85, 'asked for')];
  if (/^(were|was|are|is|will be) (being )?obligated\b/.test(textAfter(spot, 4)))
    return [found('budget', 0.95, 'obligated')];
  if (/^(\S+ )?(support|aid|assistance|relief|stimulus) package\b/.test(textAfter(spot, 3)))
    return [found('budget', 0.9, 'aid')];
  if (OVER_TIME.test(textAfter(spot, 5))) return [found('budget', 0.6, 'over time')];
  if (
    /\b(has|have|had) (so far |already |now |to date )*(paid|transferred|disbursed|wired|handed over|provided|contributed|appropriated|spent|invested)( \S+){0,2}$/.test(
      before,
    ) &&
    !PAID_FOR.test(textAfter(spot, 8))
  )
    return [found('budget', 0.85, 'paid')];
  const paid = /\b(paid|pays?|paying)( (another|already|a|an|its|further|additional|first|some|about))*$/.test(before);
  if (
    /^([,)] )?(or \S+ ?,? )?(has|have|had|was|were|is) (already |now |so far )?(been )?(paid|transferred|disbursed)\b/.test(
      textAfter(spot, 7),
    )
  )
    return [found('budget', 0.85, 'paid')];
  return paid && /^(to|so far|already|upfront|up front|in advance)\b/.test(after) ? [found('budget', 0.8, 'paid')] : [];
}

/** "asked parliament for 3 billion", "Congress added 1 billion". */
const BY_PARLIAMENT =
  /\b(ask|asks|asked|asking) (the )?(parliament|congress|lawmakers|mps|government|cabinet|treasury|senate) for( \S+)?$|\b(parliament|congress|lawmakers|mps|senators|senate|house) (has |have |had )?(added|voted|inserted|freed)( \S+)?$/;

/** "expects to spend 150 billion on the programme". */
export const spentOn = (spot: Spot): Evidence[] =>
  /\b(spend|spends|spending)( \S+){0,2}$/.test(phrase(spot.frame, spot.at - 4, spot.at)) &&
  /^(\S+ ){0,3}on (the|its|this|that) (\S+ )?(program|programme|project|scheme)\b/.test(textAfter(spot, 8))
    ? [found('budget', 0.8, 'spend on')]
    : [];

/** "$3 billion of the $5 billion voted by Congress". */
const VOTED = /^(\S+ )?(voted|appropriated|allocated|earmarked|approved|set aside|pledged) by (the )?/;
/** "The overall frame for eight systems is DKK 58 billion". */
const FRAME =
  /\b(overall|financial|spending|budget|economic|cost) (frame|envelope|ceiling|framework|limit|cap)\b( (for|of)( \S*){1,4}?)?( (is|was|of|remains|stays|stands|at|set|now|unchanged|about|around|some|to|rises|rose))*$/;
/** "Its share in the fighter was cut from 1.6 trillion won": what a partner pays in. */
const PAID_SHARE =
  /\b(its|their|'s) (share|contribution|part) (in|of|to) (\S+ ){0,4}(has been|have been|was|is|will be|been) (cut|reduced|lowered|raised|set|fixed|put)\b( \S+){0,6}$/;

/** "paid $4.6 billion for 32 jets", "paid $40 million per aircraft": a price, not an instalment. */
const PAID_FOR = /^(to \S+ )?(in \S+ )?(for|per|each|apiece|a piece)\b/;

/** "A flight hour costs $35,000": what it takes to run a thing. */
export const isPerHour = (spot: Spot): boolean =>
  /\b(flight|flying|operating) hours?\b/.test(phrase(spot.frame, spot.at - 8, spot.at)) ||
  /^(an|per|each) (flight |flying )?hour\b/.test(textAfter(spot, 3));

/** "The war cost Israel $5.9 billion", "local firms are to get work worth": sums that buy no arms. */
export function noPriceOfArms(spot: Spot): Evidence[] {
  const before = phrase(spot.frame, spot.at - 8, spot.at);
  return WAR_COST.test(before) || LOCAL_WORK.test(before) || ACCOUNTS.test(before)
    ? [found('other', 0.9, 'no price of arms')]
    : [];
}

const WAR_COST =
  /\b(war|conflict|strikes?|attacks?|raids?|fighting|campaign|invasion|fire|explosion)( \S+)? (has |have |had |will )?costs?\b/;
/** "closed the year with a backlog of", "sales rose to": a line of a company's books. */
const ACCOUNTS =
  /(^|; |, |: |'s )orders (reached|rose|fell|grew|climbed|jumped|totalled|totaled|came to)( \S+){0,3}$|\bguides? for( \S+)?$|\b(backlog|order book|order intake|order bookings|bookings|(net|operating|quarterly|annual|record) (sales|profit|income|revenue)|revenues?|turnover|earnings|ebitda?|profits?|sales guidance|guidance|cash flow|market (value|capitali[sz]ation))( (by|of|for|was|were|is|at|to|rose|fell|grew|climbed|jumped|reached|hit|stood|stands|now|a|record|about|around|some|nearly|over|more|than|up|down|from|increased|doubled|the|year|quarter|and|compared|with|closed|came|in))*$/;
const LOCAL_WORK =
  /\b(?:local|domestic|home|national|\w+(?:ish|ch|ian|ean|ese)) (?:industry|firms|companies|suppliers|plants) (?:will |is to |are to |would |have |has )?(?:receives?|received|gets?|got|won) (?:\S+ )?orders (?:of|worth)(?: \S+){0,2}$|\borders (?:to|with|for|from) (?:local|domestic|home|national|\w+(?:ish|ch|ian|ean|ese)) (?:industry|firms|companies|suppliers) (?:have |had )?(?:reached|come to|total|totalled|totaled|amount to|stand at)(?: \S+){0,2}$|\b(work|business|orders|subcontracts|offsets?|exports|sales|contracts for \S+ (firms|companies|industry)) (worth|valued|of)( \S+){0,2}$/;

const ASKED = /\b(request\w*|asks?|asked|asking|seeks?|seeking|sought)( for)?( \S+)?$/;

/** What is spread over years is a programme's money or a treasury's. */
const OVER_TIME = /^over (the )?(next|coming|decade|\S+ (years|decades)\b|\d+ years)/;

/** True for money that somebody releases or spends. */
export const isGranted = (spot: Spot): boolean => GRANTED.test(phrase(spot.frame, spot.at - 3, spot.at));
const GRANTED =
  /\b(approved|released|cleared|unlocked|granted|freed|spend|spends|spent|invest|invested|waved through|signed off on|nod to|green light to|go-ahead for|consent to|backed|greenlit|green-lit|okayed|endorsed|voted)( \S+)?$/;

/** "Congress has approved $25 billion for the shield": money released, unless for a number of pieces or for a deal. */
export function grant(spot: Spot): Evidence[] {
  if (!isGranted(spot)) return [];
  const { words, bySense } = spot.frame;
  if (
    /\b(lawmakers|mps|parliament|deputies|senators|bundestag|sejm|congress|committee)( \S+){0,2} (approved|cleared|released|granted)$/.test(
      phrase(spot.frame, spot.leadAt - 5, spot.leadAt + 1),
    ) &&
    /^for (that|this|the|it)\b/.test(textAfter(spot, 2))
  )
    return [found('budget', 0.85, 'voted')];
  const pieces = words
    .slice(
      spot.next,
      spot.next + (/^for (a|the) (\w+th|first|second|third|last|next)\b/.test(textAfter(spot, 3)) ? 9 : 4),
    )
    .some(
      ({ figure, text }) =>
        classOfNoun(text) === 'equipment' ||
        (figure !== undefined && spot.kinds[figure] === 'count' && !/contracts$/.test(text)),
    );
  const deal = (bySense.get('deal') ?? []).some((hit) => hit.from >= spot.next && hit.from - spot.next <= 4);
  return pieces || deal ? [] : [found('budget', 0.75, 'released')];
}

const found = (measure: Measure, score: number, cue: string): Evidence => ({ measure, score, cue, distance: 0 });
