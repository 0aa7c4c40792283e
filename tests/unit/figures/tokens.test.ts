import { expect, test } from 'vitest';
import { extractFigures } from '../../../utils/figures';
import { FIRST, scanTokens } from '../../../utils/figures/tokens/tokens';

const cut = (text: string): string[] => {
  const t = scanTokens(text);
  return Array.from({ length: t.end - FIRST }, (_, n) => text.slice(t.starts[FIRST + n], t.ends[FIRST + n]));
};

test.each([
  { says: 'keeps grouping and decimals in one token', text: '1,200 for 5.43', tokens: ['1,200', 'for', '5.43'] },
  { says: 'keeps Indian grouping in one token', text: 'Rs 2,30,000.', tokens: ['Rs', '2,30,000', '.'] },
  { says: 'keeps continental grouping in one token', text: '1.300.000', tokens: ['1.300.000'] },
  { says: 'parts the numbers of a date', text: '28.05.2025', tokens: ['28', '.', '05', '.', '2025'] },
  { says: 'parts letters from digits and marks', text: 'T-72B3', tokens: ['T', '-', '72', 'B', '3'] },
  { says: 'ends a number with the text', text: 'by 1,2', tokens: ['by', '1', ',', '2'] },
  { says: 'finds nothing in blanks', text: ' \t ', tokens: [] },
  { says: 'finds nothing in no text', text: '', tokens: [] },
])('$says', ({ text, tokens }) => expect(cut(text)).toEqual(tokens));

test('reads the first and the last words of a text like those in its middle', () => {
  const read = (text: string) => extractFigures(text, { publishedOn: '2025-06-15' }).map(({ surface }) => surface);
  for (const figure of ['40 tanks', '$5.4 billion', '12 per cent', 'five years', '400 km', '14 May 2024'])
    for (const text of [figure, `Now ${figure}`, `${figure} now`, `\n${figure}\n`])
      expect(read(text)).toEqual([figure]);
});

test('cuts a long text like its parts', () => {
  const part = 'It sent 40 tanks. ';
  const long = part.repeat(3000);
  expect(cut(long)).toEqual(Array.from({ length: 3000 }, () => cut(part)).flat());
  // The margin of a longer text before leaves nothing behind the end of a shorter one.
  expect(cut(part)).toEqual(['It', 'sent', '40', 'tanks', '.']);
  expect(extractFigures('It sent 40').map(({ surface }) => surface)).toEqual(
    extractFigures('It sent 40 ').map(({ surface }) => surface),
  );
});
