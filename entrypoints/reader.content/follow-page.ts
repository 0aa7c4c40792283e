/** Follows a page that changes after it was read: late paragraphs, in-app navigation, texts that are rewritten. */
interface FollowOptions {
  document: Document;
  signal: AbortSignal;
  /** Words of a node have changed under its marks; called before the next paint. */
  onTextChanged: (node: Node) => void;
  /** Time to look at the page again; says whether the text was another than before. */
  onDue: () => boolean;
}

export interface PageFollower {
  /** Follows these shadow roots as well, which an observer of the document does not see into. */
  watch(roots: readonly ShadowRoot[]): void;
}

/**
 * Calls back until the signal is aborted. The observer itself only takes notes, since a page may change every
 * millisecond.
 */
export function followPage({ document, signal, onTextChanged, onDue }: FollowOptions): PageFollower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let lastRead = 0;
  let gap = SHORTEST_GAP_MS;
  let wasHidden = false;

  const run = () => {
    timer = undefined;
    dueAt = Number.POSITIVE_INFINITY;
    if (document.visibilityState === 'hidden') {
      wasHidden = true;
      return;
    }
    const began = performance.now();
    const changed = onDue();
    lastRead = performance.now();
    // Reading never takes more than a twentieth of the time; a page that changes round its article is read less often.
    const fair = Math.max(SHORTEST_GAP_MS, (lastRead - began) * 20);
    gap = changed ? fair : Math.min(Math.max(gap * 2, fair), LONGEST_GAP_MS);
  };
  const schedule = (waitMs: number) => {
    const at = Math.max(performance.now() + waitMs, lastRead + gap);
    if (at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(run, at - performance.now());
  };
  const observer = new MutationObserver((records) => {
    let isWorthIt = false;
    for (const record of records) {
      if (record.type === 'characterData') {
        onTextChanged(record.target);
        isWorthIt = true;
      } else if (!isWorthIt) isWorthIt = record.removedNodes.length > 0 || [...record.addedNodes].some(holdsWords);
    }
    if (isWorthIt) schedule(SETTLE_MS);
  });
  // The document itself: its root element may be missing, or replaced by document.open().
  observer.observe(document, CHANGES);
  const view = document.defaultView;
  view?.addEventListener('popstate', () => schedule(SETTLE_MS), { signal });
  // "Read more" and tabs often only change a class, which nothing else here would tell.
  view?.addEventListener('click', (event) => event.isTrusted && schedule(UNFOLD_MS), { signal, passive: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (wasHidden && document.visibilityState === 'visible') {
        wasHidden = false;
        schedule(0);
      }
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const watched = new WeakSet<ShadowRoot>();
  return {
    watch: (roots) => {
      for (const root of roots) {
        if (watched.has(root)) continue;
        watched.add(root);
        observer.observe(root, CHANGES);
      }
    },
  };
}

const CHANGES = { childList: true, subtree: true, characterData: true };

// What unfolds slides open, most often in less.
const UNFOLD_MS = 400;
// Long enough for a framework to finish a paragraph, short enough that new text is marked within 250 ms.
const SETTLE_MS = 60;
const SHORTEST_GAP_MS = 100;
const LONGEST_GAP_MS = 2000;

const holdsWords = (node: Node): boolean =>
  node.nodeType === 3 ? (node as Text).data.trim().length > 0 : node.hasChildNodes();
