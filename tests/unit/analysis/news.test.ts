import { expect, test } from 'vitest';
import { MemoryLibrary } from '../../../scripts/lib/memory-library';
import { analyseArticle, compareWithLibrary, recordOf, reportOf } from '../../../utils/analysis';
import { compileGazetteer, openGazetteer } from '../../../utils/gazetteer';

const gazetteer = openGazetteer(
  compileGazetteer([
    {
      name: 'test',
      version: '1',
      licence: 'MIT',
      entities: [
        { id: 'system:s-400', type: 'system', name: 'S-400', kind: 'sam', aliases: [{ text: 'S-400' }] },
        { id: 'country:india', type: 'country', name: 'India', aliases: [{ text: 'India' }] },
      ],
    },
  ]),
);
const EARLIER =
  'India bought the S-400 for its northern border. The S-400 can hit targets at a range of up to 380 km, even low ones. ' +
  'Crews of the S-400 train for nine months.';

/** The sentences of a page that are new after the earlier report. */
const fresh = async (text: string, blocks?: Parameters<typeof analyseArticle>[0]['blocks']) => {
  const library = new MemoryLibrary();
  const earlier = { text: EARLIER, meta: { publishedOn: '2025-01-01' } };
  library.add(recordOf(reportOf(earlier, undefined, 'r1'), analyseArticle(earlier, gazetteer)));
  const article = { text, meta: { publishedOn: '2025-02-01' }, ...(blocks && { blocks }) };
  const { news } = await compareWithLibrary(analyseArticle(article, gazetteer), reportOf(article), library);
  return news?.fresh.map(({ start, end }) => text.slice(start, end));
};
const TOLD = 'Crews of the S-400 train for nine months.';

test.each([
  {
    says: 'a sentence that gives a figure told before beside the same words is not new',
    text: `${TOLD} The S-400 has a range of up to 380 km.`,
    found: [],
  },
  {
    says: 'it is new when it says more of it',
    text: `${TOLD} The S-400 range of up to 380 km disappointed members of parliament, who voted against paying.`,
    found: ['The S-400 range of up to 380 km disappointed members of parliament, who voted against paying.'],
  },
  {
    says: 'it is new when the figure is another',
    text: `${TOLD} The S-400 has a range of up to 420 km.`,
    found: ['The S-400 has a range of up to 420 km.'],
  },
  {
    says: 'nothing is said of a page that tells nothing of the story',
    text: 'The S-400 left its yard.',
    found: undefined,
  },
])('$says', async ({ text, found }) => expect(await fresh(text)).toEqual(found));

test('a headline counts neither way', async () => {
  const text = `Panel asks about spare parts of the S-400\n${TOLD}`;
  const title = text.indexOf('\n');
  const blocks = [
    { span: { start: 0, end: title }, kind: 'title' as const },
    { span: { start: title + 1, end: text.length }, kind: 'paragraph' as const },
  ];
  expect(await fresh(text, blocks)).toEqual([]);
});
