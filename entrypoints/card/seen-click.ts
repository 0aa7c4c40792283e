/** Tells whether a reader can have seen what they click on in the card: a page may lay things over it, or fade it out. */
export interface SeenGuard {
  /** Another content shows: what is clicked in the first moments was aimed at what was there before. */
  opened(): void;
  /** True if the card has been in full view long enough, and the page says that nothing lies over it. */
  isSeen(): Promise<boolean>;
  stop(): void;
}

/** A click sooner than that after the card came, or came free, was not meant for it. */
const LEAST_SEEN_MS = 500;
/** The browser reports changes of visibility no oftener than this. */
const REPORT_EVERY_MS = 100;

/**
 * Watches how the card can be seen. Chromium tells of anything that covers, fades or moves the frame (an observer with
 * `trackVisibility`); where the browser does not, and besides, the content script is asked by `isUncovered`.
 */
export function createSeenGuard(element: Element, isUncovered: () => Promise<boolean>): SeenGuard {
  let openedAt = performance.now();
  let seenSince: number | undefined;
  const options = { threshold: [0, 0.5, 0.9, 1], trackVisibility: true, delay: REPORT_EVERY_MS };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    if (!entry) return;
    const isSeen = entry.isIntersecting && (entry.isVisible ?? true);
    seenSince = isSeen ? (seenSince ?? performance.now()) : undefined;
  }, options);
  observer.observe(element);
  return {
    opened: () => {
      openedAt = performance.now();
    },
    isSeen: async () => {
      const now = performance.now();
      if (seenSince === undefined || now - Math.max(openedAt, seenSince) < LEAST_SEEN_MS) return false;
      return isUncovered();
    },
    stop: () => observer.disconnect(),
  };
}
