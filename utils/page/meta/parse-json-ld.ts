/** What a JSON-LD script holds; of broken ones, what the commonest faults mended leave; otherwise nothing. */
export function parseJsonLd(source: string): unknown {
  const bare = unwrap(source);
  return parse(bare) ?? parse(bare.replace(BREAKS, ' ').replace(LAST_COMMAS, ''));
}

// Old systems wrap scripts as if browsers showed them; some end the object as if it were a statement.
const BEFORE = ['<!--', '//', '/*', '<![CDATA[', '*/'];
const AFTER = ['-->', '*/', ']]>', '/*', '//', ';'];

/** Part by part: an expression for all of it takes quadratic time over a run of blanks. */
function unwrap(source: string): string {
  let bare = source.trim();
  for (const part of BEFORE) if (bare.startsWith(part)) bare = bare.slice(part.length).trimStart();
  for (const part of AFTER) if (bare.endsWith(part)) bare = bare.slice(0, -part.length).trimEnd();
  return bare;
}

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
