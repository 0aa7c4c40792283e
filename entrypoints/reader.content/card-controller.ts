import { type Painter, scrollTo } from '../../utils/highlight';
import { cardContent } from './card-content';
import { createCardHost } from './card-host';
import { createDwell, type Delays, type Whereabouts } from './dwell';
import type { Life } from './life';
import type { PageMark } from './paintable';
import { isOnTheWay } from './place-card';
import { selectedOn } from './selection';
import type { Session } from './session';
import { type Step, stepMark } from './step-mark';

export interface CardController {
  /** The pointer is at a point of the screen, over `target`. */
  pointerAt(x: number, y: number, target: EventTarget | null): void;
  pointerLeft(): void;
  /** The page has just heard a move of the pointer, which therefore is not over the card's frame. */
  heardPointer(): void;
  /** A click at a point: pins the card of the mark there, or closes it if it was pinned. */
  clickedAt(x: number, y: number): void;
  /** From the keyboard: goes to another mark and opens its card. */
  step(step: Step): boolean;
  /** Opens the form that adds a name, at the selection; false where there is none or the page holds no card. */
  add(text: string | undefined): boolean;
  /** The page has scrolled or been laid out anew. */
  moved(): void;
  /** The marks have been painted anew. */
  repainted(): void;
  isOpen(): boolean;
  close(): void;
  stop(): void;
}

interface Open {
  /** Absent for the form that adds a name, which stands at a selection. */
  mark?: PageMark;
  /** Of the mark among those painted; -1 when it is not one of them. */
  index: number;
  pinned: boolean;
  /** What had the focus before the keyboard opened the card. */
  cameFrom?: HTMLElement;
}

/** Opens and closes the card as pointer, clicks and keys ask. */
export function createCardController(
  document: Document,
  session: Session,
  painter: Painter,
  life: Life,
  delays: Delays,
): CardController {
  let open: Open | undefined;
  let pointer = { x: 0, y: 0 };
  // Over the frame the page gets no moves: the last one it got must not be taken for where the pointer is.
  let isInCard = false;
  const host = createCardHost(document, {
    onPin: (pinned) => pin(pinned),
    onClose: () => close(),
    onPointer: (inside) => {
      // A frame hidden under the pointer hears that it left only when it shows again, at another mark.
      if (!inside && !isInCard) return;
      isInCard = inside;
      dwell.moved({ at: inside ? 'card' : 'elsewhere' });
    },
  });
  const dwell = createDwell(
    delays,
    (index) => show(index, { pinned: false, near: pointer }),
    () => close(),
  );

  const show = (index: number, { pinned, near }: { pinned: boolean; near?: { x: number; y: number } }): boolean => {
    const mark = session.marks()[index];
    const answer = session.answer();
    const surface = mark && session.page()?.text.slice(mark.start, mark.end);
    const content = mark && answer && cardContent(mark, answer, surface);
    if (!life.isAlive() || !content || !canHoldFrame(document)) return false;
    const boxes = painter.rectsOf(mark);
    const first = boxes[0];
    if (!first) return false;
    host.show(content, pinned, boxes, near ?? { x: first.left, y: first.top });
    open = { mark, index, pinned };
    dwell.settled({ mark: index, pinned });
    return true;
  };
  const pin = (pinned: boolean) => {
    if (!open) return;
    open.pinned = pinned;
    host.pin(pinned);
    dwell.settled({ mark: open.index, pinned });
  };
  const close = () => {
    const cameFrom = open?.cameFrom;
    open = undefined;
    isInCard = false;
    host.hide();
    dwell.settled(undefined);
    cameFrom?.focus({ preventScroll: true });
  };
  const whereabouts = (x: number, y: number, target: EventTarget | null): Whereabouts => {
    if (isInCard || host.owns(target)) return { at: 'card' };
    const anchor = host.anchor();
    const card = host.box();
    const hit = painter.hitTest(x, y);
    if (hit.isNear && canHoldFrame(document)) host.prepare();
    if (hit.mark !== undefined) return { at: 'mark', mark: hit.mark };
    return anchor && card && isOnTheWay(anchor, card, x, y) ? { at: 'way' } : { at: 'elsewhere' };
  };

  return {
    pointerAt: (x, y, target) => {
      pointer = { x, y };
      dwell.moved(whereabouts(x, y, target));
    },
    heardPointer: () => {
      isInCard = false;
    },
    pointerLeft: () => dwell.moved({ at: 'elsewhere' }),
    clickedAt: (x, y) => {
      const { mark } = painter.hitTest(x, y);
      if (mark === undefined) return;
      if (open?.pinned && open.index === mark) close();
      else if (open?.index === mark) pin(true);
      else show(mark, { pinned: true, near: { x, y } });
    },
    step: (step) => {
      const marks = session.marks();
      const isShown = (mark: PageMark) => painter.rectsOf(mark).length > 0;
      const from = open && open.index >= 0 ? open.index : undefined;
      const next = stepMark(marks, from, textOnScreen(session, painter), step, isShown);
      const points = next === undefined ? undefined : session.page()?.nodes.pointsOf(marks[next]!);
      if (next === undefined || !points) return false;
      const cameFrom = open?.cameFrom ?? focusedIn(document);
      scrollTo(document, points, 'instant');
      if (!show(next, { pinned: true })) return false;
      open = { ...open!, cameFrom };
      // The dialog takes the focus: screen readers read it out, Tab goes through it, Escape comes back here.
      host.focus();
      return true;
    },
    add: (text) => {
      const selected = selectedOn(document, session.page(), text);
      const first = selected?.boxes[0];
      if (!life.isAlive() || !selected || !first || !canHoldFrame(document)) return false;
      const cameFrom = open?.cameFrom ?? focusedIn(document);
      const content = { kind: 'add' as const, surface: selected.text, sentence: selected.paragraph };
      host.show(content, true, selected.boxes, { x: first.left, y: first.top });
      open = { index: -1, pinned: true, ...(cameFrom ? { cameFrom } : {}) };
      dwell.settled({ mark: -1, pinned: true });
      host.focus();
      return true;
    },
    moved: () => {
      // A pinned card stays put: the reader holds it against other places of the page.
      if (!open?.mark || open.pinned) return;
      const boxes = painter.rectsOf(open.mark);
      if (boxes.some((box) => box.bottom > 0 && box.top < (document.defaultView?.innerHeight ?? 0))) host.follow(boxes);
      else close();
    },
    repainted: () => {
      if (!open?.mark) return;
      const { mark } = open;
      const index = session.marks().findIndex((other) => other.start === mark.start && other.kind === mark.kind);
      // Who has just hidden a name in the card may want to take that back there.
      if (index < 0 && !open.pinned && !isInCard) return close();
      open.index = index;
      open.mark = session.marks()[index] ?? mark;
      dwell.settled({ mark: index, pinned: open.pinned });
    },
    isOpen: () => open !== undefined,
    close,
    stop: () => {
      dwell.stop();
      open = undefined;
      host.stop();
    },
  };
}

// A sandboxed document refuses the frame and would say so in its console.
const canHoldFrame = (document: Document): boolean => document.defaultView?.origin !== 'null';

const focusedIn = (document: Document): HTMLElement | undefined =>
  document.activeElement instanceof HTMLElement && document.activeElement !== document.body
    ? document.activeElement
    : undefined;

/** Where on the text the reader is: the first mark at or below the top of the screen. */
function textOnScreen(session: Session, painter: Painter): number {
  const marks = session.marks();
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Hidden marks, as in a folded part, lie where the next one does that shows.
    let shown = middle;
    let box = painter.rectsOf(marks[shown]!)[0];
    while (!box && ++shown < high) box = painter.rectsOf(marks[shown]!)[0];
    if (!box || box.bottom >= 0) high = middle;
    else low = shown + 1;
  }
  return marks[low]?.start ?? 0;
}
