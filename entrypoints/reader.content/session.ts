import type { Span } from '../../utils/domain';
import { carryMarks, type Painter } from '../../utils/highlight';
import { AskError, askFromPage, type PageAnswer, type PageState } from '../../utils/messaging';
import { type PageText, readArticle } from '../../utils/page';
import { describeError, logBug } from '../../utils/platform';
import { dimmedSpans } from './dimmed-spans';
import type { Life } from './life';
import { type PageMark, paintableMarks } from './paintable';

/** What the script knows of the page: the last reading, the answer to it, and what is painted. */
export interface Session {
  /** Reads the page; asks and repaints as far as anything has changed. True when the text is another than before. */
  read(): boolean;
  state(): PageState;
  answer(): PageAnswer | undefined;
  marks(): readonly PageMark[];
  /** The present reading, for places and boxes. */
  page(): PageText | undefined;
  /** A span of the answer's text in the present reading. */
  present(span: { start: number; end: number }): { start: number; end: number } | undefined;
  remember(): Promise<{ ok: boolean; already: boolean; message?: string }>;
  setMarks(on: boolean): void;
  /** Dims what was read before, or the other way than now. */
  dim(on?: boolean): void;
  /** The reader changed names: what the answer says may be old. */
  namesChanged(): void;
  /** The page has come to the front. */
  shown(): void;
  /** The page is shown again out of the back/forward cache, and browsers have cleared its badge meanwhile. */
  cameBack(): void;
}

/** Makes the session. `onRepaint` is called when marks may have moved or gone. */
export function createSession(document: Document, painter: Painter, life: Life, onRepaint: () => void): Session {
  let version = 0;
  let isOn = true;
  let address = '';
  let page: PageText | undefined;
  let asked: PageText | undefined;
  let isAsking = false;
  let answer: PageAnswer | undefined;
  let trouble: string | undefined;
  let marks: PageMark[] = [];
  let badge = 0;
  let dimmed: Span[] = [];
  let isDimmed = false;
  let isStale = false;
  let emptySince = Number.NEGATIVE_INFINITY;

  const paint = (next: PageMark[], nextDimmed: Span[] = []) => {
    marks = next;
    dimmed = nextDimmed;
    const shown = isDimmed && canDim() ? dimmed : [];
    if (page && next.length + shown.length > 0) painter.paint(page, next, shown);
    else painter.clear();
    onRepaint();
  };
  const setBadge = (differs: number) => {
    if (differs === badge) return;
    badge = differs;
    // A badge that cannot be set is no reason to trouble the reader.
    void askFromPage('set-badge', { differs }).catch(() => undefined);
  };
  const forgetAnswer = () => {
    version++;
    answer = undefined;
    asked = undefined;
    trouble = undefined;
    paint([]);
    setBadge(0);
  };
  const askAbout = async (reading: PageText) => {
    if (isAsking) return; // the text of the moment is asked about when the answer is there
    isAsking = true;
    isStale = false;
    const mine = ++version;
    try {
      const reply = await askFromPage('analyse-page', { version: mine, article: articleOf(reading) });
      // Late for a page the reader has left: not even shown for a moment.
      if (mine === version && reply.version === mine && page && isOn && life.isAlive()) {
        answer = reply;
        asked = reading;
        trouble = undefined;
        paint(carryMarks(reading, page, paintableMarks(reply)), carryMarks(reading, page, dimmedSpans(reading, reply)));
        setBadge(reply.summary.differs);
      }
    } catch (error) {
      if (error instanceof AskError && error.code === 'reloaded') life.end();
      else {
        logBug('asking about the page', error);
        if (mine === version) trouble = describeError(error).message;
      }
    }
    isAsking = false;
    const isOutdated = mine !== version || page?.text !== reading.text;
    if (isOutdated && page?.isArticle && isOn && life.isAlive()) void askAbout(page);
  };
  const read = (): boolean => {
    const before = page;
    try {
      page = readArticle(document);
    } catch (error) {
      logBug('reading the page', error);
      trouble = describeError(error).message;
      return false;
    }
    const here = page.meta.url ?? '';
    const isOther = page.text !== before?.text;
    const isElsewhere = here !== address;
    if (isElsewhere && isOther) forgetAnswer();
    address = here;
    if (!page.isArticle) {
      if (isElsewhere || before?.isArticle !== false) emptySince = performance.now();
      if (answer) forgetAnswer();
      return isOther;
    }
    // Frameworks put equal text into new nodes: the marks have to move with it.
    if (before && marks.length + dimmed.length > 0)
      paint(carryMarks(before, page, marks), carryMarks(before, page, dimmed));
    if (isOther || !answer || isStale) void askAbout(page);
    return isOther;
  };

  const isSettled = (): boolean => performance.now() - emptySince >= SETTLED_MS;

  const askIfStale = () => {
    if (isStale && page?.isArticle && isOn && life.isAlive()) void askAbout(page);
  };

  return {
    read: () => (isOn ? read() : false),
    state: () => ({
      status: !isOn
        ? 'off'
        : page && !page.isArticle
          ? isSettled()
            ? 'not-an-article'
            : 'reading'
          : answer
            ? 'ready'
            : trouble
              ? 'failed'
              : 'reading',
      ...(trouble && !answer ? { message: trouble } : {}),
      ...(answer && isOn ? { answer } : {}),
      ...(isDimmed ? { isDimmed } : {}),
    }),
    answer: () => answer,
    marks: () => marks,
    page: () => page,
    present: (span) => (asked && page ? carryMarks(asked, page, [span])[0] : undefined),
    remember: async () => {
      if (!page?.isArticle) return { ok: false, already: false, message: 'There is no article on this page.' };
      try {
        const { already } = await askFromPage('remember-page', { version, article: articleOf(page) });
        if (answer) answer = { ...answer, remembered: true, textChanged: false };
        return { ok: true, already };
      } catch (error) {
        logBug('remembering the page', error);
        return { ok: false, already: false, message: describeError(error).message };
      }
    },
    setMarks: (on) => {
      if (on === isOn) return;
      isOn = on;
      if (on) read();
      else forgetAnswer();
    },
    namesChanged: () => {
      version++; // an answer under way was made with the names of before
      isStale = true;
      // The marks stay until the new answer is there. Behind other tabs there is no hurry.
      if (document.visibilityState !== 'hidden') askIfStale();
    },
    shown: () => askIfStale(),
    dim: (on = !isDimmed) => {
      if (on === isDimmed) return;
      isDimmed = on;
      paint(marks, dimmed);
    },
    cameBack: () => {
      badge = 0;
      setBadge(answer?.summary.differs ?? 0);
    },
  };
}

// In forced colours Chromium gives every highlight the same loud ground, whatever the style sheet says: what is to be dimmed
// would stand out most.
const canDim = (): boolean => !matchMedia('(forced-colors: active)').matches;

// Frameworks empty a page before they fill it with the next article: until then nothing can be said of it.
const SETTLED_MS = 900;

const articleOf = ({ text, blocks, meta }: PageText) => ({ text, blocks, meta });
