/** What a JSON-LD script holds; of broken ones, what the commonest faults mended leave; otherwise nothing. */
export function parseJsonLd(source: string): unknown {
  const bare = source.replace(WRAPPING, '');
  return parse(bare) ?? parse(bare.replace(BREAKS, ' ').replace(LAST_COMMAS, ''));
}

// Old systems wrap scripts as if browsers showed them; some end the object as if it were a statement.
const WRAPPING =
  /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|;)\s*$/g;
// Line ends within strings, as descriptions pasted from an editor have them.
const BREAKS = /[\n\r\t]/g;
const LAST_COMMAS = /,(?= *[}\]])/g;

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined; // pages in the wild carry broken JSON-LD; then the meta tags have to do
  }
}
