import { expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { analyseArticle } from '../../../utils/analysis';

const gazetteer = loadStarterPack();
const familiesIn = (text: string) => Object.fromEntries(analyseArticle({ text, meta: {} }, gazetteer).families);

test('a variant goes back to its type, by the pack or by an id that extends another', () => {
  expect(familiesIn('Poland builds the K2PL tank; India bought the Rafale M jet.')).toEqual({
    'system:k2pl': 'system:k2-black-panther',
    'system:dassault-rafale-m': 'system:dassault-rafale',
  });
});

test('a programme goes back to what it buys, and only where the table says so', () => {
  expect(familiesIn('Warsaw signed for three Orka submarines; the Drone Dominance programme goes on.')).toEqual({
    'programme:orka-submarines': 'system:blekinge-class-submarine',
  });
});

test('types, countries and people have no family', () => {
  expect(familiesIn('South Korea delivered K9 howitzers, Boris Pistorius said in Berlin.')).toEqual({});
});
