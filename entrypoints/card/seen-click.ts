/** Tells whether a reader can have seen what they click on in the card: a page may lay things over it, or fade it out. */
interface SeenGuard {
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

type SeenEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Watches how the card can be seen. Chromium tells of anything that covers, fades or moves the frame (an observer with
 * `trackVisibility`); where the browser does not, and besides, the content script is asked by `isUncovered`.
 */
export function createSeenGuard(element: Element, isUncovered: () => Promise<boolean>): SeenGuard {
  let openedAt = performance.now();
  let seenSince: number | undefined;
  // A report counts from when it was made: on a busy machine it is heard late, and a click may come before it.
  const hear = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, isVisible = true, time } of entries as readonly SeenEntry[])
      seenSince = isIntersecting && isVisible ? (seenSince ?? time) : undefined;
  };
  const options = { threshold: [0, 0.5, 0.9, 1], trackVisibility: true, delay: REPORT_EVERY_MS };
  const observer = new IntersectionObserver(hear, options);
  observer.observe(element);
  return {
    opened: () => {
      openedAt = performance.now();
    },
    isSeen: async () => {
      const clickedAt = performance.now();
      const isLongSeen = (): boolean => {
        hear(observer.takeRecords());
        return seenSince !== undefined && clickedAt - Math.max(openedAt, seenSince) >= LEAST_SEEN_MS;
      };
      // Asked again once the page has answered: what the page did just before the click is reported after it.
      return isLongSeen() && (await isUncovered()) && isLongSeen();
    },
    stop: () => observer.disconnect(),
  };
}
