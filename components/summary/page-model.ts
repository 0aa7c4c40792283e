import { batch, signal } from '@preact/signals';
import type { Report } from '../../utils/domain';
import type { PageAnswer } from '../../utils/messaging';
import { describeError } from '../../utils/platform';
import { pageKindOf, type ShownTab } from '../../utils/tabs';
import { createPageRulings } from '../rulings';
import { createQuotesModel } from '../story';
import type { PageVerbs } from './page-verbs';
import { choiceOf, type PageView, type Remembering, type Site, viewOfState } from './page-view';
import { priorRefs } from './prior-refs';
import type { RowSpan } from './row-spans';

// A page being read answers within a second or so; after that only late-loaded text changes what it says.
const READING_POLL_MS = 250;
const READY_POLL_MS = 2_000;
// A page that was told of a ruling has looked itself over by then.
const RULED_POLL_MS = 400;

export type PageModel = ReturnType<typeof createPageModel>;

/** What popup and side panel know of the page in front of the reader, and what the reader can do with it. */
export const createPageModel = (verbs: PageVerbs) => {
  const view = signal<PageView>({ kind: 'loading' });
  const site = signal<Site | undefined>();
  const remembering = signal<Remembering>({ status: 'idle' });
  const priors = signal<ReadonlyMap<string, Report>>(new Map());
  const lost = signal(0);
  const isDimmed = signal(false);
  /** A sentence about the last click that could not be done. */
  const note = signal('');
  let tab: ShownTab | undefined;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let started = ''; // the tab and page where the script was started unasked, once

  const refresh = async (): Promise<void> => {
    const mine = ++turn;
    clearTimeout(timer);
    const shown = await verbs.shownTab();
    if (mine !== turn || isStopped) return;
    const isOther = shown?.id !== tab?.id || shown?.url !== tab?.url;
    tab = shown;
    if (isOther) clearPage();
    try {
      const next = await look(mine);
      if (next && mine === turn) show(next);
    } catch (error) {
      if (mine === turn) show({ kind: 'failed', message: describeError(error).message });
    }
    if (mine === turn && !isStopped) pollAgain();
  };

  const quotes = verbs.quotes && createQuotesModel(verbs.quotes);
  const rulings =
    verbs.rulings &&
    createPageRulings(verbs.rulings, () => {
      clearTimeout(timer);
      timer = setTimeout(refresh, RULED_POLL_MS);
    });

  const clearPage = () =>
    batch(() => {
      rulings?.clear();
      isDimmed.value = false;
      view.value = { kind: 'loading' };
      site.value = undefined;
      remembering.value = { status: 'idle' };
      note.value = '';
    });

  const pollAgain = () => {
    const { kind } = view.value;
    if (kind === 'reading') timer = setTimeout(refresh, READING_POLL_MS);
    else if (kind === 'ready' || kind === 'failed' || kind === 'not-an-article')
      timer = setTimeout(refresh, READY_POLL_MS);
  };

  /** What the page in front shows; undefined leaves in view what is there. */
  const look = async (mine: number): Promise<PageView | undefined> => {
    const page = pageKindOf(tab?.url);
    if (!tab) return { kind: 'restricted', why: 'browser' };
    if (page.kind === 'restricted') return page;
    const { id, url } = tab;
    const state = await verbs.pageState(id);
    const mode = page.kind === 'web' ? await verbs.siteMode(page.origin) : 'unset';
    if (mine !== turn) return undefined;
    if (page.kind === 'web') {
      const isRunning = state !== undefined && state.status !== 'off';
      site.value = { host: page.host, origin: page.origin, choice: choiceOf(mode, isRunning) };
    }
    isDimmed.value = state?.isDimmed === true;
    if (mode === 'off') return { kind: 'off' };
    if (state) return viewOfState(state, view.value);
    if (mode === 'on' && started !== `${id} ${url}`) {
      // Allowed but silent: the tab was open before the site was allowed, or Sightline was updated under it.
      started = `${id} ${url}`;
      await verbs.runOnPage(id);
      return { kind: 'reading' };
    }
    return { kind: page.kind === 'web' ? 'no-access' : 'no-address' };
  };

  const show = (next: PageView) => {
    const before = view.value;
    if (next.kind === 'ready' && before.kind === 'ready' && before.answer === next.answer) return;
    view.value = next;
    if (next.kind !== 'ready') return;
    const { answer } = next;
    const isSaid = remembering.value.status === 'busy' || remembering.value.status === 'remembered';
    if (!isSaid && answer.remembered && !answer.textChanged)
      remembering.value = { status: 'remembered', already: true };
    void citePriors(answer);
    void quotes?.load(answer.quotes ?? []);
  };

  const citePriors = async (answer: PageAnswer): Promise<void> => {
    const refs = priorRefs(answer);
    if (refs.length === 0) return;
    try {
      const citations = await verbs.cite(refs);
      priors.value = new Map(citations.map(({ report }) => [report.id, report]));
    } catch {
      // The list stands without the sources of its earlier values; the card says what went wrong.
    }
  };

  /** Does what a click asks; trouble becomes a sentence, never an unhandled rejection. */
  const attempt = async (act: (shown: ShownTab) => Promise<void>): Promise<void> => {
    if (!tab) return;
    note.value = '';
    try {
      await act(tab);
    } catch (error) {
      note.value = describeError(error).message;
    }
  };

  return {
    view,
    site,
    remembering,
    priors,
    lost,
    note,
    isDimmed,
    rulings,
    quotes,
    refresh,
    names: verbs.names,
    canOpenPanel: verbs.openPanel !== undefined,

    /** Looks at the page now and goes on looking; returns how to stop. */
    start: (): (() => void) => {
      void refresh();
      void verbs.lostReports().then(
        (count) => {
          lost.value = count;
        },
        () => undefined, // the library page says what is wrong with the library
      );
      return () => {
        isStopped = true;
        clearTimeout(timer);
      };
    },

    runHere: () =>
      attempt(async ({ id }) => {
        const here = site.value;
        // Off for the site, or always on: this page only undoes both.
        if (here && (here.choice === 'off' || here.choice === 'site')) await verbs.setSite(here.origin, 'unset');
        await verbs.runOnPage(id);
        await verbs.setMarks(id, true);
        await refresh();
      }),

    runOnSite: () => {
      const here = site.value;
      if (!here) return Promise.resolve();
      const asked = verbs.requestSite(here.origin); // before anything is awaited
      return attempt(async () => {
        // Firefox closes the popup over its question: what can be said already is said now.
        if (here.choice === 'off') await verbs.setSite(here.origin, 'on');
        if (await asked) await verbs.setSite(here.origin, 'on');
        else note.value = `Not allowed on ${here.host}. Nothing has changed.`;
        await refresh();
      });
    },

    turnOff: () =>
      attempt(async ({ id }) => {
        if (site.value) await verbs.setSite(site.value.origin, 'off');
        else await verbs.setMarks(id, false);
        await refresh();
      }),

    reveal: (span: RowSpan | undefined) =>
      attempt(async ({ id }) => {
        if (!span || !(await verbs.reveal(id, span))) note.value = 'That passage is no longer on the page.';
      }),

    dim: (on: boolean) =>
      attempt(async ({ id }) => {
        await verbs.dim?.(id, on);
        isDimmed.value = on;
      }),

    remember: () =>
      attempt(async ({ id }) => {
        remembering.value = { status: 'busy' };
        try {
          const { ok, already, message } = await verbs.remember(id);
          remembering.value = ok
            ? { status: 'remembered', already }
            : { status: 'failed', message: message ?? 'The report could not be remembered.' };
        } catch (error) {
          remembering.value = { status: 'failed', message: describeError(error).message };
        }
      }),

    forget: () =>
      attempt(async ({ id }) => {
        const report = view.value.kind === 'ready' ? view.value.answer.report : undefined;
        if (!report) return;
        await verbs.forget(report.id);
        // The page still holds an answer that says "remembered": off and on makes it ask anew. A page that has gone
        // meanwhile holds nothing.
        await Promise.allSettled([verbs.setMarks(id, false), verbs.setMarks(id, true)]);
        remembering.value = { status: 'forgotten' };
      }),

    exports: verbs.exports,
    openLibrary: () => attempt(() => verbs.openLibrary()),
    openPanel: () => attempt(async ({ windowId }) => verbs.openPanel?.(windowId)),
  };
};
