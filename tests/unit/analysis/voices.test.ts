import { expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { analyseArticle } from '../../../utils/analysis';

const gazetteer = loadStarterPack();

/** The attribution of the first figure that has one. */
const attributionIn = (text: string) =>
  analyseArticle({ text, meta: { publishedOn: '2025-06-02' } }, gazetteer).claims.find((claim) => claim.attribution)
    ?.attribution;

test.each([
  {
    says: 'a ministry for its country',
    text: 'The Russian Defense Ministry said that 34 drones were shot down over the Black Sea.',
    wanted: { voice: 'state', side: 'country:russia' },
  },
  {
    says: 'a company for itself, in its country',
    text: 'Hyundai Rotem said that it had delivered 110 K2 tanks to Poland.',
    wanted: { voice: 'company', side: 'country:south-korea' },
  },
  {
    says: 'a capital for its country',
    text: 'Islamabad said that six Rafale jets had been shot down.',
    wanted: { voice: 'state', side: 'country:pakistan' },
  },
  {
    says: 'an agency as one that passes on',
    text: 'Russia delivered three S-400 squadrons to India, TASS reported.',
    wanted: { voice: 'media' },
  },
])('takes $says', ({ text, wanted }) => expect(attributionIn(text)).toMatchObject(wanted));

test('takes nameless officials for nobody’s voice', () => {
  const found = attributionIn('Officials said that three S-400 squadrons had been delivered to India.');
  expect(found).toBeDefined();
  expect(found?.voice).toBeUndefined();
});
