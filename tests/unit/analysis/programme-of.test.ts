import { expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { analyseArticle } from '../../../utils/analysis';

const gazetteer = loadStarterPack();
const subjects = (text: string) => analyseArticle({ text, meta: {} }, gazetteer).claims.map(({ subject }) => subject);

test('a programme called by what it builds, and the one system that it buys, are one thing', () => {
  expect(
    subjects(
      'The Future Long Range Assault Aircraft is years off. Bell builds the V-280 Valor, which cruises at 280 knots.',
    ),
  ).toEqual(['programme:future-long-range-assault-aircraft']);
});

test('a system stands for itself where no such programme is named, or the programme is named by something else', () => {
  expect(subjects('Bell builds the V-280 Valor, which cruises at 280 knots.')).toEqual(['system:v-280-valor']);
  expect(
    subjects('Under the Orka programme Saab offers the A26 Blekinge class, which displaces 2,000 tonnes.'),
  ).toEqual(['system:blekinge-class-submarine']);
});
