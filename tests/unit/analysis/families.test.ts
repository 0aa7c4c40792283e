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

test('types, countries and people have no family', () => {
  expect(familiesIn('South Korea delivered K9 howitzers, Boris Pistorius said in Berlin.')).toEqual({});
});
