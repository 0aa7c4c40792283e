import type { ReplyOf, RequestName, RequestOf, TabReplyOf, TabRequestName, TabRequestOf } from '../../utils/messaging';
import { pointAt, type Target } from './point-at';
import type { Session } from './session';

/** Something the tour should have shown and did not. The message is one line for whoever ran it. */
export class TourError extends Error {}

/** Waits until Sightline, just installed, runs on the sites it may. */
export const untilInstalled = (session: Session): Promise<unknown> =>
  until('Sightline registers its reader', () =>
    session.inExtension<boolean>('chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)'),
  );

/** Opens each article and remembers it, as a reader would by the popup's button. */
export const rememberAll = async (session: Session, urls: string[]): Promise<number> => {
  await session.show();
  for (const url of urls) {
    await session.goTo(url);
    await until(`${url} is remembered`, async () => (await askTab(session, url, 'remember-this', {}))?.ok);
  }
  return (await ask(session, 'library-status', {})).reports;
};

/** Opens an article and waits until Sightline has compared it with the library. */
export const readArticle = async (session: Session, url: string) => {
  await session.show(); // browsers paint nothing in a tab behind another
  await session.goTo(url);
  const state = await until(`${url} is read`, async () => {
    const now = await askTab(session, url, 'page-state', {});
    return now?.status === 'ready' ? now.answer : undefined;
  });
  await until('the page is marked', () => session.inPage<boolean>('CSS.highlights.size > 0'));
  return state;
};

/** Hovers a text and gives what the card says. */
export const hover = async (session: Session, target: Target): Promise<string> => {
  await session.show(); // a tab behind another gets one frame a second, and so do its pointer events
  const point = await session.inPage<{ x: number; y: number } | null>(`(${pointAt})(${JSON.stringify(target)})`);
  if (!point) throw new TourError(`"${target.text}" does not stand on the page.`);
  await session.movePointer(Math.max(point.x - 260, 2), Math.max(point.y - 160, 2));
  await session.movePointer(point.x, point.y);
  // The card is read when its text has come to rest: details arrive a moment after it opens.
  let before = '';
  return until(`the card of "${target.text}" opens`, async () => {
    const now = await session.inCard<string>('document.querySelector("[role=dialog]")?.innerText ?? ""');
    const rests = now && now === before;
    before = now ?? '';
    return rests ? now : undefined;
  });
};

/** Moves the pointer off every mark and waits for the card to go. */
export const leave = async (session: Session): Promise<void> => {
  await session.movePointer(4, 4);
  await new Promise((done) => setTimeout(done, 700)); // past the 300 ms grace
};

/** Asks the background, from an extension page. */
export const ask = async <N extends RequestName>(
  session: Session,
  name: N,
  request: RequestOf<N>,
): Promise<ReplyOf<N>> => {
  const message = JSON.stringify({ to: 'background', name, request });
  const answer = await session.inExtension<Answer>(`chrome.runtime.sendMessage(${message})`);
  if (!answer?.ok) throw new TourError(`${name}: ${answer?.message ?? 'no answer'}`);
  return answer.reply as ReplyOf<N>;
};

/** Number the browser gives the tab that shows `url`. */
export const tabOf = (session: Session, url: string): Promise<number | undefined> =>
  session.inExtension(
    `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`,
  );

type Answer = { ok: boolean; reply?: unknown; message?: string } | undefined;

/** Asks the content script of a tab; undefined while there is none. */
const askTab = async <N extends TabRequestName>(
  session: Session,
  url: string,
  name: N,
  request: TabRequestOf<N>,
): Promise<TabReplyOf<N> | undefined> => {
  const tab = await tabOf(session, url);
  if (tab === undefined) return undefined;
  const message = JSON.stringify({ to: 'tab', name, request });
  const answer = await session.inExtension<Answer>(
    `chrome.tabs.sendMessage(${tab}, ${message}, { frameId: 0 }).catch(() => undefined)`,
  );
  return answer?.ok ? (answer.reply as TabReplyOf<N>) : undefined;
};

const until = async <T>(what: string, probe: () => Promise<T | undefined | false>, timeoutMs = 20_000): Promise<T> => {
  for (const start = Date.now(); Date.now() - start < timeoutMs; ) {
    const value = await probe();
    if (value) return value;
    await new Promise((done) => setTimeout(done, 150));
  }
  throw new TourError(`Waited ${timeoutMs / 1000} s in vain: ${what}.`);
};
