import type { PageRuling, Verdict } from '../../utils/domain';
import { formatDate } from '../common';

/** What a button that gives the verdict says. */
export const VERDICT_VERBS: Record<Verdict, string> = { accepted: 'Accept', dismissed: 'Dismiss' };

/** What giving it means, for its tooltip. */
export const VERDICT_MEANINGS: Record<Verdict, string> = {
  accepted: 'It is so: you have looked into it',
  dismissed: 'Nothing to show: no mark and no count, here and wherever the two values meet',
};

/** What was done, in a sentence. */
export const doneWords = (verdict: Verdict | undefined, hasNote: boolean): string => {
  if (verdict === 'dismissed') return 'Dismissed: not marked, not counted.';
  if (verdict === 'accepted') return 'Accepted.';
  return hasNote ? 'Note kept.' : 'Ruling taken back.';
};

/** How a ruling stands: "You dismissed this on 5 May 2025". */
export const rulingWords = ({ verdict, ruledAt }: Pick<PageRuling, 'verdict' | 'ruledAt'>): string =>
  `You ${verdict ?? 'noted'}${verdict ? ' this' : ' something'} on ${formatDate(ruledAt)}`;
