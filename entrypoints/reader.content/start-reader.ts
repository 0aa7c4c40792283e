import { createPainter } from '../../utils/highlight';
import { serveTab } from '../../utils/messaging';
import { logBug } from '../../utils/platform';
import { type CardController, createCardController } from './card-controller';
import { followDelays } from './follow-delays';
import { followPage, type PageFollower } from './follow-page';
import { followTheme } from './follow-theme';
import { beginLife, type Life } from './life';
import { listen } from './listen';
import { createSession } from './session';
import { tabHandlers } from './tab-handlers';

/** Starts reading the page of a window, once it is really shown. */
export function startReader(window: Window & typeof globalThis): void {
  const { document } = window;
  if (window.top !== window || !isReadable(document)) return;
  const life = beginLife();
  if (isPrerendering(document)) {
    document.addEventListener('prerenderingchange', () => life.isAlive() && run(window, life), {
      once: true,
      signal: life.signal,
    });
  } else run(window, life);
}

function run(window: Window & typeof globalThis, life: Life): void {
  const { document } = window;
  const painter = createPainter(document, CSS.highlights);
  let card: CardController | undefined;
  let follower: PageFollower | undefined;
  const session = createSession(document, painter, life, () => card?.repainted());
  card = createCardController(document, session, painter, life, followDelays(life.signal));
  // Whatever a page does to our reading of it stays our trouble: no marks, and a popup that says why.
  const read = (): boolean => {
    if (!life.isAlive()) return false;
    try {
      painter.restore();
      const isOther = session.read();
      follower?.watch(session.page()?.shadowRoots ?? []);
      return isOther;
    } catch (error) {
      logBug('reading the page', error);
      return false;
    }
  };

  const stopServing = serveTab(tabHandlers(document, session, card, painter));
  life.signal.addEventListener('abort', () => {
    stopServing();
    card.stop();
    painter.stop();
  });
  listen(window, card, painter, life);
  follower = followPage({ document, signal: life.signal, onTextChanged: painter.forget, onDue: read });
  // Back from the back/forward cache, or from another tab: the registry may have been emptied, the extension reloaded.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      read();
      if (persisted && life.isAlive()) session.cameBack();
    },
    { signal: life.signal },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!life.isAlive()) return;
      painter.restore();
      if (document.visibilityState === 'visible') session.shown();
    },
    { signal: life.signal },
  );
  followTheme(document, life.signal, painter.retone);
  read();
}

const isReadable = (document: Document): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType) && typeof Highlight === 'function';

const isPrerendering = (document: Document): boolean => (document as { prerendering?: boolean }).prerendering === true;
