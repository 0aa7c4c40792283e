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

test('a variant or a block that no pack lists goes back to the system it is of', () => {
  expect(
    familiesIn('They rebuilt the T-72M1R tank; the T-7 trainer and the F-160 stayed. Oslo got the Leopard 2A8QX.'),
  ).toEqual({
    'system:t-72-model-m1r': 'system:t-72',
    'system:leopard-2a8-model-qx': 'system:leopard-2',
  });
  expect(familiesIn('The navy fired an SM-6 Block IC.')).toEqual({
    'system:rim-174-standard-eram-block-ic': 'system:rim-174-standard-eram',
  });
});

test('a variant goes back to a type that is called by the last word of its name', () => {
  expect(familiesIn('Brazil flies the Gripen E jet.')).toEqual({ 'system:gripen-e': 'system:saab-jas-39-gripen' });
});

test('types, countries and people have no family', () => {
  expect(familiesIn('South Korea delivered K9 howitzers, Boris Pistorius said in Berlin.')).toEqual({});
});
