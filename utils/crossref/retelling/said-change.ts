import type { Claim } from '../../domain';

/** A text and one of its claims. */
type Told = { text: string; claim: Claim };

const MAY_HAVE_MOVED =
  /\b(?:now|today|currently|new|newer|latest|ris(?:e|es|en|ing)|rose|gr(?:ow|ows|ew|own)|up(?! to\b)|raised|increased?|revised?|fall(?:s|en)?|fell|cut|down|again)\b/i;

const HAS_MOVED =
  /\b(?:(?:has|have|had) (?:\w+ )?(?:grown|risen|increased|climbed|fallen|shrunk|swollen|crept|gone (?:up|down))|(?:been|was|were) (?:raised|cut|reduced|increased|revised)|grew|rose|fell|now stands?|stands? now|becomes?|has become|original(?:ly)?|instead of|up from|down from|br(?:ings?|inging|ought) the total|(?:after|including|with) all (?:changes|modifications|amendments))\b/i;

/** Whether the newer of two reports says that a value has moved, or either leaves it open. */
export type SaidChange = 'yes' | 'open' | 'no';

/** What two sentences say of a value having moved. */
export function saidChange(earlier: Told, later: Told): SaidChange {
  if (HAS_MOVED.test(sentenceOf(later))) return 'yes';
  return MAY_HAVE_MOVED.test(sentenceOf(later)) || MAY_HAVE_MOVED.test(sentenceOf(earlier)) ? 'open' : 'no';
}

const sentenceOf = ({ text, claim: { sentence } }: Told): string => text.slice(sentence.start, sentence.end);
