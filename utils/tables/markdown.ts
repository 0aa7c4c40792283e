/** Text as Markdown that shows it and does nothing else: no links, pictures, markup or structure of its own. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&@:]/g, '\\$&');

/** A table in Markdown; cells are escaped. */
export const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows]
    .map((cells, at) => `| ${cells.map((cell) => (at === 1 ? cell : escapeMarkdown(cell))).join(' | ')} |`)
    .join('\n');
