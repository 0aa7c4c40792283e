import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../utils/figures';

const read = (text: string, ...names: string[]): string[] => {
  const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  const found = extractFigures(text, { names: spans.sort((a, b) => a.start - b.start) });
  return found.map(({ surface, noun }) => (noun ? `${surface} (${noun})` : surface));
};

describe('a count whose noun and verb are left out', () => {
  it.each([
    ['Poland bought 32 jets and Romania 18.', ['Poland', 'Romania'], ['32 jets (jets)', '18 (jets)']],
    [
      'Norway gets 54 tanks, Denmark 16 and the Czech Republic 44.',
      ['Norway', 'Denmark', 'Czech Republic'],
      ['54 tanks (tanks)', '16 (tanks)', '44 (tanks)'],
    ],
    [
      'Norway took four boats for $2 billion and Germany six for $3 billion.',
      ['Norway', 'Germany'],
      ['four boats (boats)', '$2 billion', 'six (boats)', '$3 billion'],
    ],
  ])('is read in %s', (text, names, figures) => {
    expect(read(text, ...names)).toEqual(figures);
  });

  it.each([
    [
      'a name with its number',
      'The army has 32 launchers and Avangard 7 beside them.',
      ['Avangard'],
      ['32 launchers (launchers)'],
    ],
    ['no count before it', 'The yard and Romania 18 went on.', ['Romania'], []],
    ['a year', 'Poland bought 32 jets, and Kielce 2025, the show, followed.', ['Poland', 'Kielce'], ['32 jets (jets)']],
  ])('is not taken for %s', (_, text, names, figures) => {
    expect(read(text, ...names)).toEqual(figures);
  });
});
