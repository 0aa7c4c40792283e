/** Where on a page to point: the `nth` place of `text`, or the first one inside `within`. */
export interface Target {
  text: string;
  within?: string;
  nth?: number;
}

/**
 * Runs inside a page: scrolls a text into view and gives the centre of its first line, or null when it is not there.
 * Text split by inline tags counts. Holds no named inner function: it travels as source text, and build tools wrap those.
 */
export const pointAt = async ({ text, within, nth = 0 }: Target): Promise<{ x: number; y: number } | null> => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parts: { node: Text; from: number }[] = [];
  let all = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, noscript, template')) continue;
    parts.push({ node: node as Text, from: all.length });
    all += node.nodeValue;
  }
  let at = within ? all.indexOf(within) - 1 : -1;
  if (within && at === -2) return null;
  for (let i = 0; i <= nth; i++) {
    at = all.indexOf(text, at + 1);
    if (at < 0) return null;
  }
  const first = parts.findLast((one) => one.from <= at);
  const last = parts.findLast((one) => one.from < at + text.length);
  if (!first?.node.parentElement || !last) return null;
  const range = new Range();
  range.setStart(first.node, at - first.from);
  range.setEnd(last.node, at + text.length - last.from);
  // A third of the way down, where readers have the line they read and a card has room below it.
  window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 3, behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const rect = [...range.getClientRects()].find((one) => one.width > 1);
  return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
};
