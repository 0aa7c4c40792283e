import { readFileSync } from 'node:fs';
import type { GoldFigure } from '../eval/gold';

/** One sentence, or a few that belong together, and every figure that must be found in it. */
export interface MarkedLine {
  /** File and line number, for messages. */
  id: string;
  text: string;
  /** Date of publication, ISO, if the line begins with one in brackets. */
  publishedOn?: string;
  /** As in the corpus format; `subject` is the surface of the entity that the figure is about. */
  figures: GoldFigure[];
}

/**
 * Reads lines marked up as `{{kind;value;unit;approx;measure;subject|surface}}`; a range is `lo..hi`. Lines that begin with
 * "#" are remarks. Throws with file and line where the mark-up is broken.
 */
export function readMarkedLines(file: string): MarkedLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' || line.startsWith('#') ? [] : [parse(line, `${file}:${at + 1}`)]));
}

function parse(line: string, id: string): MarkedLine {
  const dated = /^\[(\d{4}-\d\d-\d\d)\] /.exec(line);
  const marked = dated ? line.slice(dated[0].length) : line;
  const figures: GoldFigure[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(/\{\{([^{}|]*)\|([^{}|]*)\}\}/g)) {
    text += marked.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const [kind = '', value = '', unit = '', , measure = '', subject = ''] = mark[1]!.split(';');
    if (!kind || !value) throw new Error(`${id}: mark without kind or value: ${mark[0]}`);
    const ends = value.split('..').map((end) => (kind === 'date' ? end : Number(end)));
    if (ends.some((end) => typeof end === 'number' && Number.isNaN(end)))
      throw new Error(`${id}: no number: ${mark[0]}`);
    figures.push({
      start: text.length,
      end: text.length + mark[2]!.length,
      surface: mark[2]!,
      kind,
      value: ends.length > 1 ? ends : ends[0]!,
      unit: kind === 'date' ? 'date' : unit,
      measure: measure || 'other',
      subject: subject || null,
    });
    text += mark[2];
  }
  text += marked.slice(from);
  if (text.includes('{{') || text.includes('}}')) throw new Error(`${id}: broken mark-up`);
  return { id, text, figures, ...(dated && { publishedOn: dated[1]! }) };
}
