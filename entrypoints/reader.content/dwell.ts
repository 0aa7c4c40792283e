/** Delays of the card, in ms. */
export interface Delays {
  /**
   * The pointer rests on a mark this long before the first card opens: half a second feels slow, 200 ms opens by
   * accident.
   */
  first: number;
  /** The same while a card is open and the reader goes from mark to mark. */
  next: number;
  /** A card stays this long after the pointer has left. */
  grace: number;
}

export const DELAYS: Delays = { first: 350, next: 100, grace: 300 };

/** Where the pointer is, as far as the card cares. */
export type Whereabouts = { at: 'mark'; mark: number } | { at: 'card' } | { at: 'way' } | { at: 'elsewhere' };

interface Dwell {
  /** The pointer has moved. */
  moved(to: Whereabouts): void;
  /** A card was opened or closed by other means. */
  settled(open: { mark: number; pinned: boolean } | undefined): void;
  stop(): void;
}

/** Decides by the pointer alone when a card opens and closes. A pinned card neither closes nor gives way. */
export function createDwell(delays: Delays, open: (mark: number) => void, close: () => void): Dwell {
  let shown: { mark: number; pinned: boolean } | undefined;
  let pending: { mark: number; timer: ReturnType<typeof setTimeout> } | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const dropPending = () => {
    clearTimeout(pending?.timer);
    pending = undefined;
  };
  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const closeSoon = () => {
    if (!shown || shown.pinned) return;
    closing ??= setTimeout(() => {
      closing = undefined;
      close();
    }, delays.grace);
  };
  const openSoon = (mark: number) => {
    if (shown?.pinned || pending?.mark === mark) return;
    dropPending();
    const timer = setTimeout(
      () => {
        pending = undefined;
        open(mark);
      },
      shown ? delays.next : delays.first,
    );
    pending = { mark, timer };
  };

  return {
    moved: (to) => {
      if (to.at === 'mark' && to.mark !== shown?.mark) {
        openSoon(to.mark);
        closeSoon();
        return;
      }
      dropPending();
      if (to.at === 'elsewhere') closeSoon();
      else stay();
      // On the way the grace starts anew with every move; a pointer that stops half way has changed its mind.
      if (to.at === 'way') closeSoon();
    },
    settled: (now) => {
      shown = now;
      dropPending();
      stay();
    },
    stop: () => {
      dropPending();
      stay();
    },
  };
}
