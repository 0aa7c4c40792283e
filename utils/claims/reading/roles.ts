import { byWord } from '../../text';
import { classOfNoun } from '../measure/nouns';
import { anyOf } from './any-of';
import { type Line, phrase } from './frame';

/** 2: it is sold or sent to; 1: it buys or gets; -1: it sells or is a bystander; 0: the words do not say. */
export type Role = -1 | 0 | 1 | 2;

/** What the words around a country say of its part in a trade ("sold to Poland", "Poland ordered", "made in Poland"). */
export function roleOf(line: Line, at: number): Role {
  if (isMake(line.texts[at]!)) return -1;
  const before = phrase(line, at - 3, at);
  const after = afterAside(line, at);
  const link = linkBefore(line, at);
  if (
    ((link === 'in' || link === 'by') && BYSTANDER.test(before)) ||
    SELLER_AFTER.test(after) ||
    (after.startsWith("'s ") && OF_SELLERS.test(before)) ||
    (link === 'from' && SOURCE.test(before)) ||
    LENT_OR_LEFT.test(before) ||
    isLikened(line, at, link)
  )
    return -1;
  if (COMES_TO.test(before)) return 2;
  if (link === 'for' && /^(itself|alone)\b/.test(after)) return 2;
  if (HANDS.test(before) && HOW_MANY.test(after)) return 2;
  const isToOrFor = link === 'to' || link === 'for';
  if (link === 'for' && isThings(line.texts[at - (line.texts[at - 1] === 'for' ? 2 : 3)] ?? '')) return 2;
  if (isToOrFor && !NO_TAKER.test(before) && HANDS_OVER.test(phrase(line, at - 9, at))) return 2;
  if (after.startsWith('with') && /^with\b/.test(after) && PROVIDES.test(before)) return 2;
  const isOrder = (isToOrFor || link === 'from' || link === 'by') && ORDER_FROM.test(before);
  return isOrder || BUYER_AFTER.test(after) || isWhichGets(line, at) || (SIGNS_FOR.test(after) && isAlone(line, at))
    ? 1
    : 0;
}

/** "Russian-made": what a thing is called by. */
const isMake = byWord((word) => /-(made|built|produced|developed|designed|supplied)$/.test(word));
const OF_SELLERS = /\b(by|with|from|consortium of|partnership of)( the)?$/;

/** "Germany, like Poland, bought 18", "as Poland did before": who is set beside the one that is told of. */
const isLikened = ({ texts }: Line, at: number, link: string): boolean =>
  /^(like|unlike)$/.test(link) ||
  (link === 'as' && /^(did|does|has|had|before|earlier|already)$/.test(texts[at + 1] ?? '')) ||
  (/^(did|has|had)$/.test(link) && texts[at - (texts[at - 1] === link ? 2 : 3)] === 'as');

/** The word that governs a name, its article let through. */
const linkBefore = ({ texts }: Line, at: number): string => texts[texts[at - 1] === 'the' ? at - 2 : at - 1] ?? '';

/** Of two that sign, one sells. */
const isAlone = ({ texts }: Line, at: number): boolean => !/^(and|,)$/.test(texts[at - 1] ?? '');

const isWhichGets = (line: Line, at: number): boolean =>
  line.texts[at + 1] === ',' && WHICH_GETS.test(phrase(line, at + 1, at + 6));

const BYSTANDER =
  /\b(made|built|produced|assembled|manufactured|supplied|donated|provided|promised|pledged|given|sent|train\w*|signed|ceremony|meeting|held|visit\w*|based) (under \w+ )?(in|by)( the)?$/;
/** "The first will reach Norway in 2027". */
const COMES_TO = /\b(reach(es|ed|ing)?|(arriv(e|es|ed|ing)|land(s|ed|ing)?) in)( the)?$/;
/** "Leased from Italy", "the last will not leave Italy before May". */
const LENT_OR_LEFT =
  /\b((leased|lent|rented|borrowed|second-hand|used) from|leave|leaves|leaving|left|depart(s|ed|ing)?)( the)?$/;
const MAKER_AFTER = /^(- ?)?(made|built|supplied|origin|produced|developed|designed)\b/;
const EXPORTS_AFTER = /^'s ([\w-]+ ){0,3}exports?\b|^('s )?(invoice|surplus|stocks|offer|proceeds|quote)\b/;
/** "Her Swedish counterpart" sits on the other side of the table. */
const COUNTERPART = /^('s )?counterparts?\b/;
/** "German shipbuilder", "the Korean firm's yard": industry sells. */
const FIRM_AFTER =
  /^('s )?([\w-]+ ){0,2}(company|firm|shipbuilder|shipyard|yard|plant|factory|works|builder|maker|planemaker|manufacturer|giant|group|contractor|supplier|bidder|vendor|conglomerate)('s)?\b/;
const GIVES_AFTER =
  /^(has |have |had |will |would |is to |may )?(also |already |so far |now )?(deliver(?!y|ies)|(clears|cleared|approv\w*|authori[sz]\w*) (\S+ ){0,4}(sales?|exports?|transfer)\b|sells?\b|sold|selling|agreed (\S+ ){0,2}to sell|donat|sent|send|suppl|hand|transfer|gives?\b|gave|given|pledg|promis)/;
const SELLER_AFTER = anyOf(MAKER_AFTER, GIVES_AFTER, EXPORTS_AFTER, COUNTERPART, FIRM_AFTER);
const SOURCE =
  /\b(bought|ordered|acquired|purchased|received|jets|aircraft|systems|tanks|howitzers|missiles|imports?|came|comes|procured|sourced) from( the)?$/;
/** "Gives Australia up to five". */
const HANDS =
  /\b(giv(e|es|ing)|gave|given|hand(s|ed|ing)?|sell(s|ing)?|sold|grant(s|ed|ing)?|offer(s|ed|ing)?|lend(s|ing)?|lent|send(s|ing)?|sent|ow(e|es|ed|ing)|promis(e|es|ed|ing))( the)?$/;
const HOW_MANY =
  /^(\d|(up to|at least|at most|as many as|more than|over|some|about|around|nearly|almost|another|a further|its first|the first|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|a dozen|dozens|hundreds)\b)/;
/** "Boats for Australia". */
const isThings = byWord((word) => classOfNoun(word) === 'equipment' && word.endsWith('s'));
/** "Providing Poland with". */
const PROVIDES = /\b(provid(e|es|ed|ing)|equip(s|ped|ping)?|arm(s|ed|ing)|suppl(y|ies|ied|ying))( the)?$/;
const ORDER_FROM = /\b(order|orders|purchase) (\w+ )?(from|by|for)( the)?$/;
const GETS_AFTER =
  /^('s )?((state|government|treasury|taxpayers?) )?(has |have |had |will |would |may |could |might |should |is |was )?(itself |also |already |earlier |first |since |so far |now |currently |meanwhile |alone |however |likewise |only |just |recently |finally |\w+ly )*((decided|agreed|voted|opted|moved|chosen|due|set) )?(to )?(order|buy|bought|purchas|acquir|procur|receiv|get|want(?!\w* (\S+ )?(money|cash|guarantees|assurances))|seek|sought|select|chose|operat|induct|took|takes|taking|taken|leas|contract|request|plan|need|expects?\b|await|sees its|wait|weigh|mull|eye|consider|replac|pays?\b|paid\b|paying\b)/;
const OWNS_AFTER = /^'s (\w+ ){0,2}(order|purchase|acquisition|fleet|contract|procurement|inventory|deal)/;
const IS_BUYER =
  /^(itself |already |also )*(has|have) (\S+ ){1,4}on order\b|^(has |have )?(placed|places|placing) (a|an|its|another)\b|^(is|was|became|remains|as)( \S+){0,4} (buyer|customer|operator|user|client)\b/;
const BUYER_AFTER = anyOf(GETS_AFTER, OWNS_AFTER, IS_BUYER);
const SIGNS_FOR = /^(has |have |had |will )?(also |already |now )*sign(s|ed)? (\S+ ){0,4}?for\b/;
const WHICH_GETS =
  /^, (which|who) (has |have |had |already |also )*(ordered|bought|signed|contracted|acquired|received|operates|flies|selected|chose)\b/;
/** "According to the Pentagon". */
const NO_TAKER = /\b(according|compared|next|close|thanks|due) to( the)?$/;
const HANDS_OVER =
  /\b(sale|sales|sells?|sold|selling|export\w*|deliver\w*|supply|supplie[sd]|supplying|ship\w*|transfer\w*|sent|send|offer\w*|hand\w*|gives?|gave|given|donat\w*|provid\w*|contract|order|deal|package|built|made|intended|destined|gone|went|go)\b/;

/** The words after a name, without what stands between commas ("Israel, which already flies it, has ordered"). */
function afterAside(line: Line, at: number): string {
  const { texts: words } = line;
  const close = words[at + 1] === ',' ? words.indexOf(',', at + 2) : -1;
  const from =
    close > 0 &&
    close - at <= ASIDE_WORDS &&
    /^(which|who|whose|a|an|the|too|also|with|meanwhile|however|likewise)$/.test(words[at + 2]!)
      ? close
      : at;
  return phrase(line, from + 1, from + 8);
}

const ASIDE_WORDS = 14;
