import type { PageAnswer, PageState, SiteMode } from '../../utils/messaging';
import type { RestrictedWhy } from '../../utils/tabs';

/** What popup and side panel show of the page in front of the reader; exactly one of these at a time. */
export type PageView =
  | { kind: 'loading' }
  | { kind: 'reading' }
  | { kind: 'ready'; answer: PageAnswer }
  | { kind: 'not-an-article' }
  | { kind: 'failed'; message: string }
  | { kind: 'off' }
  | { kind: 'no-access' }
  /** Nothing is known of the page, not even its address: only a click on the toolbar button opens it. */
  | { kind: 'no-address' }
  | { kind: 'restricted'; why: RestrictedWhy };

/** Where Sightline runs, as the switch shows it; `none` is not yet. */
export type SiteChoice = 'page' | 'site' | 'off' | 'none';

export interface Site {
  host: string;
  origin: string;
  choice: SiteChoice;
}

export type Remembering =
  | { status: 'idle' }
  | { status: 'busy' }
  | { status: 'remembered'; already: boolean }
  | { status: 'forgotten' }
  | { status: 'failed'; message: string };

/** Which of the three positions the switch is in. */
export const choiceOf = (mode: SiteMode, running: boolean): SiteChoice => {
  if (mode === 'on') return 'site';
  if (mode === 'off') return 'off';
  return running ? 'page' : 'none';
};

/** The content script's state as a view, given the one in view: the same answer again stays the same object. */
export const viewOfState = (state: PageState, before: PageView): PageView => {
  const { status, answer } = state;
  if (status === 'ready' && answer) {
    const isSame =
      before.kind === 'ready' &&
      before.answer.version === answer.version &&
      before.answer.remembered === answer.remembered;
    return isSame ? before : { kind: 'ready', answer };
  }
  if (status === 'failed') return { kind: 'failed', message: state.message ?? 'Sightline could not read this page.' };
  // Reading anew on the same page: what was found stays in view until the answer comes.
  if (status === 'reading' && before.kind === 'ready') return before;
  return { kind: status === 'ready' ? 'reading' : status };
};
