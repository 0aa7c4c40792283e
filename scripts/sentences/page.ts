import type { SentenceScores } from './score';

/** What was read of one file, by us and, if asked, by others; `lenient` scores ask for the number alone. */
export interface FileScores {
  file: string;
  lines: number;
  ours: SentenceScores;
  lenient?: { ours: SentenceScores; recognizers: SentenceScores };
}

/** The page of the documentation that holds a run with the peers. */
export function asPage(files: readonly FileScores[], recognizers: string): string {
  return [
    '# Figures in single sentences',
    '',
    'Made by `npm run sentences -- tests/corpus/sentences/*.txt --peers --write`; do not edit. The sentences were written for',
    'this by people who did not know the rules: money of the whole world, Indian forms, measures, dates, shares, counts,',
    'and one line in six a trap without any figure. The rules were mended with the first of each two files in sight; of the',
    `\`-unread\` one only the score was looked at. Sightline is asked for value, unit and kind; then both, as ${recognizers}`,
    'has units in its own words, for the number alone, and nothing found besides is held against either.',
    '',
    '| file | figures | right: value, unit, kind | taken for figures rightly | whole lines right | number alone | the same by Recognizers |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...files.map(
      ({ file, ours, lenient }) =>
        `| ${[
          file,
          ours.values.gold,
          percent(ours.values.right, ours.values.gold),
          percent(ours.values.right, ours.values.predicted),
          percent(ours.lines.right, ours.lines.gold),
          ...(lenient ? [lenient.ours, lenient.recognizers] : []).map(({ values }) =>
            percent(values.right, values.gold),
          ),
        ].join(' | ')} |`,
    ),
    '',
  ].join('\n');
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
