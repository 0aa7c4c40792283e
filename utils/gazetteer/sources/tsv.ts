/** One row of a table, by column name; absent and empty cells read as ''. `line` is for error messages, from 1. */
export interface Row {
  line: number;
  cell(column: string): string;
  /** Values of a cell separated by `|`. */
  list(column: string): string[];
}

/** Reads tab-separated text with a header line. Blank lines and lines that start with `#` are passed over. */
export function readTsv(text: string): Row[] {
  const lines = text.split(/\r?\n/);
  const columns = new Map(lines[0]!.split('\t').map((name, index) => [name, index]));
  const rows: Row[] = [];
  lines.forEach((content, index) => {
    if (index === 0 || content.trim() === '' || content.startsWith('#')) return;
    const cells = content.split('\t');
    const cell = (column: string) => (cells[columns.get(column) ?? -1] ?? '').trim();
    rows.push({
      line: index + 1,
      cell,
      list: (column) =>
        cell(column)
          .split('|')
          .map((value) => value.trim())
          .filter(Boolean),
    });
  });
  return rows;
}
