import type { Evidence } from '../evidence';
import { phrase } from '../reading/frame';
import { type Spot, textAfter } from '../reading/spot';

/**
 * Money of firms that is neither the price of arms nor a programme's budget: what goes into a plant, what a yard asks for on
 * top, what is paid for damage, what a fixed price cost its maker, what a firm sells in a year.
 */
export function moneyOfFirms(spot: Spot): Evidence[] {
  const before = phrase(spot.frame, spot.at - 12, spot.at);
  const after = textAfter(spot, 9);
  const cue =
    (INVESTED.test(before) && !isOfState(spot) && INTO_PLANT.test(after) && 'into a plant') ||
    (FINED.test(before) && 'a fine') ||
    (ASKED.test(before) && !isOfState(spot) && ON_TOP.test(after) && 'asked on top') ||
    (AS_DAMAGES.test(after) && 'compensation') ||
    (TURNOVER.test(before) && 'turnover') ||
    (VALUED.test(before) && OF_MARKETS.test(spot.frame.line) && 'what a firm is worth') ||
    (RAISED.test(before) && OF_INVESTORS.test(spot.frame.line) && 'raised from investors') ||
    (SWALLOWED.test(before) && 'swallowed');
  if (!cue && PLANT.test(after)) return [{ measure: 'budget', score: 0.85, cue: 'a plant', distance: 0 }];
  return cue ? [{ measure: 'other', score: 0.95, cue, distance: 0 }] : [];
}

const HEDGE =
  '(?: (?:about|around|some|roughly|nearly|almost|over|only|just|more|than|at|least|up|to|as|much|a|an|another|further|additional|extra|for))*$';
const INVESTED = new RegExp(
  `\\b(?:invest(?:s|ed|ing|ment|ments)?|put|puts|putting|pour(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|sink(?:s|ing)?|sank|sunk|pump(?:s|ed|ing)?|inject(?:s|ed|ing)?)(?: of)?${HEDGE}`,
);
const SITE =
  '(?:plant|plants|factory|factories|facility|facilities|site|production line|line|shipyard|shipyards|yard|yards|works|campus|workshop|workshops|capacity|hub)';
const INTO_PLANT = new RegExp(`^(?:in|into|on|at) (?:\\S+ ){0,6}?${SITE}\\b`);
const PLANT =
  /^(?:\S+ ){0,2}?(?:plant|factory|shipyard|production line|production facility|assembly line)\b(?! (?:contract|contracts|deal|package|order)\b)/;
const ASKED = new RegExp(
  `\\b(?:ask|asks|asked|asking|seek|seeks|sought|seeking|claims?|claimed|demands?|demanded|wants?|wanted)${HEDGE}`,
);
const FINED = new RegExp(`\\b(?:fined|fine|penalty|penalties|penalised|penalized)(?: (?:of|by|at))?${HEDGE}`);
/** What a country, a force or a ministry asks for or puts into a plant is its budget. */
function isOfState({ frame: { words, texts }, at }: Spot): boolean {
  for (let i = Math.max(0, at - 12); i < at; i++) {
    if (!STATE.test(texts[i]!) && words[i]!.mention?.type !== 'country') continue;
    if (texts.slice(i + 1, Math.min(i + 4, at)).some((text) => GIVES_OR_ASKS.test(text))) return true;
  }
  return false;
}

const STATE = /^(navy|army|force|corps|ministry|government|pentagon|parliament|congress)$/;
const GIVES_OR_ASKS = /^(invest|put|pour|plough|plow|sink|sank|pump|inject|ask|seek|sought|claim|demand|want)/;
const ON_TOP = /^(extra|more|on top|in (extra|additional)|for (changes|delays?|extra|additional|the extra))\b/;
const AS_DAMAGES = /^(in|as|of) (compensation|damages|restitution|a settlement|a penalty|penalties|fines|liquidated)\b/;
const TURNOVER = new RegExp(
  `\\b(?<!military )(?:sales(?! of)|revenues?|turnover|earnings|(?:operating |net )?profits?)(?: (?:at|of|in|from|for|by)(?: \\S+){1,5}?)? (?:climbed|rose|grew|fell|jumped|reached|came|totalled|totaled|hit|were|was|slipped|increased|stood|slid|edged|surged)(?: up| down)?(?: by \\S+ \\S+)?(?: to| at| in)?${HEDGE}`,
);
const VALUED = new RegExp(
  `\\b(?:valu(?:es|ed|ing) (?:the (?:company|firm|start-?up|group) )?at|valuation (?:of|to|at))${HEDGE}`,
);
const RAISED = new RegExp(`\\b(?:rais(?:es?|ed|ing)|secur(?:es?|ed|ing)|collect(?:s|ed))${HEDGE}`);
const OF_MARKETS =
  /\b(?:investors?|funding round|start-?ups?|rais(?:es|ed|ing) (?:\S+ ){0,2}?[€$£\d]|shareholders|stock (?:market|exchange)|listing|shares)\b/;
const OF_INVESTORS =
  /\b(?:investors?|valuation|valued at|funding round|round of funding|series [a-f]|venture|shareholders)\b/;
const SWALLOWED = new RegExp(
  `\\b(?:had to (?:swallow|absorb|eat)|absorbed|absorbs|(?:booked|took|taken|taking|recorded) (?:losses|a loss|charges|a charge)(?: of)?)${HEDGE}`,
);
