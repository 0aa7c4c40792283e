/** Calls back when the page may have changed between light and dark, by the system's wish or by a switch of its own. */
export function followTheme(document: Document, signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, SETTLE_MS);
  };
  document.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  // Switches set a class, a data attribute or a style on the root or the body; never deeper is looked at.
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

// Pages fade from one theme to the other, and some write such attributes at every scroll.
const SETTLE_MS = 400;
