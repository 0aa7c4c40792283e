import { browser } from 'wxt/browser';
import { CARD_HELLO, type CardContent, FromCard, type ToCard } from '../../utils/messaging';
import { isUncovered } from './is-uncovered';
import { type Box, cardWidth, maxCardHeight, nearestBox, placeCard, roomFor, type Side, type Size } from './place-card';

/** The card's frame in the page: an extension page inside a closed shadow root. */
interface CardHost {
  /**
   * Makes the frame if there is none, so that a card opens at once; it goes again when nothing comes near for a
   * while.
   */
  prepare(): void;
  /** Shows a card at the box of the mark nearest to a point. */
  show(content: CardContent, pinned: boolean, boxes: readonly Box[], near: { x: number; y: number }): void;
  /** The mark has moved on the screen. */
  follow(boxes: readonly Box[]): void;
  pin(pinned: boolean): void;
  hide(): void;
  focus(): void;
  /** Box of the card on the screen while it shows. */
  box(): Box | undefined;
  /** Box of the mark it stands at. */
  anchor(): Box | undefined;
  owns(target: EventTarget | null): boolean;
  stop(): void;
}

interface CardEvents {
  onPin(pinned: boolean): void;
  onClose(): void;
  onPointer(inside: boolean): void;
}

interface Parts {
  host: HTMLElement;
  frame: HTMLIFrameElement;
  port: MessagePort;
}

/** Makes the host; the page's DOM holds one empty element while a card shows or a mark was near a moment ago. */
export function createCardHost(document: Document, events: CardEvents): CardHost {
  let parts: Parts | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let shown:
    | { anchor: Box; near: { x: number; y: number }; side: Side; maxHeight: number; height?: number }
    | undefined;

  const viewport = (): Size => {
    const root = document.documentElement;
    return { width: root.clientWidth, height: document.defaultView?.innerHeight ?? root.clientHeight };
  };
  const remove = () => {
    clearTimeout(idle);
    parts?.port.close();
    parts?.host.remove();
    parts = undefined;
    shown = undefined;
  };
  const removeWhenIdle = () => {
    clearTimeout(idle);
    idle = setTimeout(() => !shown && remove(), IDLE_MS);
  };
  const arrange = () => {
    if (!parts || shown?.height === undefined) return;
    const size = { width: cardWidth(viewport()), height: shown.height };
    const { left, top } = placeCard(shown.anchor, size, viewport(), shown.side);
    const box = { width: size.width, height: size.height, left, top };
    for (const [side, length] of Object.entries(box)) parts.frame.style.setProperty(side, `${length}px`);
    correct(parts.frame, box);
    Object.assign(parts.frame.style, VISIBLE);
  };
  const receive = (raw: unknown) => {
    const message = FromCard.safeParse(raw);
    if (!message.success || !shown) return;
    if (message.data.type === 'close') events.onClose();
    else if (message.data.type === 'pin') events.onPin(message.data.pinned);
    else if (message.data.type === 'pointer') events.onPointer(message.data.inside);
    else if (message.data.type === 'uncovered') {
      const yes = parts !== undefined && isUncovered(document, parts.host, parts.frame.getBoundingClientRect());
      send({ type: 'uncovered', ask: message.data.ask, yes });
    } else if (message.data.turn === turn) {
      shown.height = Math.min(Math.ceil(message.data.height), shown.maxHeight);
      arrange();
    }
  };
  const prepare = () => {
    removeWhenIdle();
    if (parts?.host.isConnected) return;
    remove();
    parts = makeParts(document, viewport(), receive);
    removeWhenIdle();
  };
  const send = (message: ToCard) => parts?.port.postMessage(message);

  return {
    prepare,
    show: (content, pinned, boxes, near) => {
      const anchor = nearestBox(boxes, near.x, near.y);
      if (!anchor) return;
      prepare();
      clearTimeout(idle);
      turn++;
      const { side, maxHeight } = roomFor(anchor, viewport());
      parts!.frame.style.width = `${cardWidth(viewport())}px`; // before it is measured: a narrower card is higher
      shown = { anchor, near, side, maxHeight };
      send({ type: 'show', turn, content, pinned, maxHeight });
    },
    follow: (boxes) => {
      const anchor = shown && nearestBox(boxes, shown.near.x, shown.near.y);
      if (!shown || !anchor) return;
      shown.near.y += anchor.top - shown.anchor.top;
      shown.anchor = anchor;
      arrange();
    },
    pin: (pinned) => send({ type: 'pin', pinned }),
    hide: () => {
      if (!shown) return;
      shown = undefined;
      turn++;
      if (parts) Object.assign(parts.frame.style, HIDDEN);
      send({ type: 'clear' });
      removeWhenIdle();
    },
    focus: () => parts?.frame.focus({ preventScroll: true }),
    box: () => (shown?.height === undefined ? undefined : parts?.frame.getBoundingClientRect()),
    anchor: () => shown?.anchor,
    owns: (target) => parts !== undefined && target === parts.host,
    stop: remove,
  };
}

/**
 * Some pages zoom or transform their root element, and then nothing in it can be fixed to the screen: what was asked for
 * and where the frame came to lie are two places.
 */
function correct(frame: HTMLIFrameElement, wanted: Size & { left: number; top: number }): void {
  const { style } = frame;
  style.zoom = '1';
  let is = frame.getBoundingClientRect();
  if (Math.abs(is.width - wanted.width) > 1 && is.width > 0) {
    style.zoom = String(wanted.width / is.width);
    is = frame.getBoundingClientRect();
  }
  const [right, down] = [wanted.left - is.left, wanted.top - is.top];
  if (Math.abs(right) > 1) style.left = `${wanted.left + right}px`;
  if (Math.abs(down) > 1) style.top = `${wanted.top + down}px`;
}

// A made frame costs a process in Chromium; a reader who is at the marks comes back sooner than this.
const IDLE_MS = 5000;
const HIDDEN = { visibility: 'hidden', pointerEvents: 'none' };
const VISIBLE = { visibility: 'visible', pointerEvents: 'auto' };

function makeParts(document: Document, viewport: Size, receive: (raw: unknown) => void): Parts {
  const host = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = STYLE;
  const frame = document.createElement('iframe');
  frame.style.width = `${cardWidth(viewport)}px`;
  frame.style.height = `${maxCardHeight(viewport)}px`;
  Object.assign(frame.style, HIDDEN);
  frame.src = browser.runtime.getURL('/card.html');
  const channel = new MessageChannel();
  channel.port1.onmessage = (event) => receive(event.data);
  // The frame's own address changes with each session and is no origin one could name; the page has no hold of the frame.
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(CARD_HELLO, '*', [channel.port2]), {
    once: true,
  });
  host.attachShadow({ mode: 'closed' }).append(style, frame);
  (document.documentElement ?? document).append(host);
  return { host, frame, port: channel.port1 };
}

// Inside the closed root, so that the element the page can see carries no attribute; `:host` with !important outweighs
// whatever the page's own sheet says about its elements.
const STYLE = `
:host { all: initial !important; }
iframe {
  all: initial;
  position: fixed;
  left: 0;
  top: 0;
  z-index: 2147483647;
  border-radius: 6px;
  box-shadow: 0 1px 3px #0003, 0 8px 28px #0004;
  color-scheme: light dark;
}
@media print { iframe { display: none; } }
`;
