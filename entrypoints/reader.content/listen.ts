import type { Painter } from '../../utils/highlight';
import type { CardController } from './card-controller';
import type { Life } from './life';

/**
 * Listens to pointer, clicks, keys and scrolling until the life ends. One listener each for the whole page; only what the
 * reader really did counts, or a page could open cards by itself and learn from them.
 */
export function listen(window: Window, card: CardController, painter: Painter, life: Life): void {
  const { document } = window;
  const { signal } = life;
  let frame = 0;
  let last: PointerEvent | undefined;
  let restoredAt = 0;

  const onFrame = (work: () => void) => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      if (life.isAlive()) work();
    });
  };
  const atPointer = () => {
    if (performance.now() - restoredAt > RESTORE_EVERY_MS) {
      restoredAt = performance.now();
      painter.restore();
    }
    if (!last) return;
    // While a button is down the reader selects text: no card may come over it, not even one that was about to.
    if (last.buttons === 0) card.pointerAt(last.clientX, last.clientY, targetOf(last));
    else card.pointerLeft();
  };
  const passive = { signal, passive: true, capture: true };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      last = event;
      card.heardPointer();
      onFrame(atPointer);
    },
    passive,
  );
  // Capturing hears every element of the page being left; only leaving the page counts.
  document.documentElement?.addEventListener(
    'pointerleave',
    (event) => event.isTrusted && event.target === document.documentElement && card.pointerLeft(),
    passive,
  );
  const onMoved = () =>
    onFrame(() => {
      painter.scrolled();
      card.moved();
      atPointer();
    });
  window.addEventListener('scroll', (event) => event.isTrusted && onMoved(), passive);
  window.addEventListener('resize', (event) => event.isTrusted && onMoved(), passive);
  window.addEventListener(
    'click',
    (event) => {
      const wasDragged = document.getSelection()?.isCollapsed === false;
      if (!event.isTrusted || event.button !== 0 || wasDragged || !life.isAlive()) return;
      // The page's own controls keep their meaning: a mark in a link follows the link.
      const target = targetOf(event);
      if (target instanceof Element && target.closest(CONTROLS)) return;
      card.clickedAt(event.clientX, event.clientY);
    },
    passive,
  );
  for (const type of ['keydown', 'keyup'] as const) {
    window.addEventListener(type, (event) => onKey(event, card), { signal, capture: true });
  }
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
}

// A page may empty the shared registry as often as it likes; we do not fight it in every frame.
const RESTORE_EVERY_MS = 1000;

const CONTROLS = 'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable]';

// The key that closed the card; its release belongs to us as well.
let closedBy: string | undefined;

function onKey(event: KeyboardEvent, card: CardController): void {
  if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
  const isRelease = event.type === 'keyup';
  if (isRelease ? closedBy !== event.code : !card.isOpen()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!isRelease) card.close();
  closedBy = isRelease ? undefined : event.code;
}

const targetOf = (event: MouseEvent): EventTarget | null => event.composedPath()[0] ?? event.target;
