/** Watches which elements are on the screen or within one screen of it. */
interface ViewportWatch {
  /** Replaces the elements to watch. */
  watch(elements: Iterable<Element>): void;
  isNear(element: Element): boolean;
  stop(): void;
}

/** Calls `onChange` whenever elements come near the screen or leave it; never synchronously. */
export function watchViewport(onChange: (came: Element[], left: Element[]) => void): ViewportWatch {
  const watched = new Set<Element>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    const came: Element[] = [];
    const left: Element[] = [];
    for (const { target, isIntersecting } of entries) {
      if (!watched.has(target) || near.has(target) === isIntersecting) continue;
      if (isIntersecting) near.add(target);
      else near.delete(target);
      (isIntersecting ? came : left).push(target);
    }
    if (came.length > 0 || left.length > 0) onChange(came, left);
  }, ONE_SCREEN_EITHER_SIDE);

  return {
    watch: (elements) => {
      const wanted = new Set(elements);
      for (const element of watched) {
        if (wanted.has(element)) continue;
        observer.unobserve(element);
        watched.delete(element);
        near.delete(element);
      }
      for (const element of wanted) {
        if (watched.has(element)) continue;
        watched.add(element);
        observer.observe(element);
      }
    },
    isNear: (element) => near.has(element),
    stop: () => {
      observer.disconnect();
      watched.clear();
      near.clear();
    },
  };
}

// scrollMargin does for scrolling boxes within the page what rootMargin does for the page; TypeScript 6 does not know it.
const ONE_SCREEN_EITHER_SIDE = { rootMargin: '100% 0px', scrollMargin: '100%' } as IntersectionObserverInit;
