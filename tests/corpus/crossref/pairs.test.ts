import { expect, test } from 'vitest';
import { annotateArticles } from '../../../scripts/lib/annotate-articles';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import type { Article } from '../../../utils/domain';

const gazetteer = loadStarterPack();

const input = (id: string, publishedOn: string, text: string) => ({
  id,
  article: { text, meta: { publishedOn } } as Article,
  orderedBy: publishedOn,
  isTextMade: false,
});

interface Row {
  says: string;
  earlier: string;
  later: string;
  /** The figure of the later report, that of the earlier one, and the relation; none where nothing may be said. */
  told: [figure: string, before: string, relation: string] | [];
}

/** Two reports in our own words, read from text to finding. */
test.each<Row>([
  {
    says: 'a variant told before by the name of its type',
    earlier: 'Poland ordered 116 K2 tanks from Hyundai Rotem.',
    later: 'Poland ordered 116 K2GF tanks from Hyundai Rotem.',
    told: ['116', '116', 'agrees'],
  },
  {
    says: 'launch modules told as launchers',
    earlier: 'Poland signed a contract for 218 Chunmoo modules in 2022.',
    later: 'Poland ordered 218 Chunmoo launchers.',
    told: ['218', '218', 'agrees'],
  },
  {
    says: 'a range that doubled since, which is another rocket’s',
    earlier: 'The Chunmoo has a range of 80 km.',
    later: 'The Chunmoo has a range of 160 km.',
    told: ['160 km', '80 km', 'not-comparable'],
  },
  {
    says: 'a range told a little longer',
    earlier: 'The Chunmoo has a range of 80 km.',
    later: 'The Chunmoo has a range of 85 km.',
    told: ['85 km', '80 km', 'differs'],
  },
  {
    says: 'the same few of two types',
    earlier: 'Norway ordered three P-8A Poseidon aircraft.',
    later: 'Norway ordered three NH90 helicopters.',
    told: [],
  },
])('$says', async ({ earlier, later, told }) => {
  const answers = [];
  const articles = [input('earlier', '2023-02-01', earlier), input('later', '2024-03-01', later)];
  for await (const { annotation } of annotateArticles(articles, gazetteer)) answers.push(annotation);
  const found = answers[1]!.figures.flatMap(({ surface, finding }) =>
    (finding?.trail ?? []).map((item) => [surface, item.surface, item.relation]),
  );
  expect(found).toEqual(told.length ? [told] : []);
});
