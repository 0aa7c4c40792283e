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
  /** Days of the two reports, where they matter. */
  on?: [string, string];
  /** The figure of the later report, that of the earlier one, and the relation (or none of any kind). */
  told: [figure: string, before: string, relation: string][];
  /** Pairs that nothing loud may be said of. */
  untold?: [figure: string, before: string][];
}

/** Two reports of one story in our own words, read from text to finding, where subject or measure are told loosely. */
test.each<Row>([
  {
    says: 'a toll that no arms are the subject of, told again and risen',
    on: ['2025-03-04', '2025-03-08'],
    earlier:
      'Rescue teams in Odesa say 14 people were killed when a Shahed drone struck a hotel on Monday. A further 57 were hurt, ' +
      'and nine guests are unaccounted for.',
    later:
      'The number of people killed in the Odesa hotel struck by a Shahed drone has risen to 19. Of the 57 hurt on Monday, ' +
      'most have left hospital.',
    told: [
      ['19', '14 people', 'updates'],
      ['57', '57', 'agrees'],
    ],
    untold: [['57', '14 people']],
  },
  {
    says: 'a date that the later report tells beside the new one',
    on: ['2024-02-01', '2025-02-01'],
    earlier: 'Damen will hand over the first Anti-Submarine Warfare Frigate to the Royal Netherlands Navy in 2028.',
    later:
      'The first Anti-Submarine Warfare Frigate will reach the Royal Netherlands Navy in 2030 instead of 2028, Damen admits.',
    told: [
      ['2030', '2028', 'updates'],
      ['2028', '2028', 'agrees'],
    ],
  },
  {
    says: 'deliveries told as a part of the same whole',
    on: ['2024-01-10', '2024-11-20'],
    earlier: 'The Pakistan Air Force has received 20 of the 36 J-10C fighters it bought from Chengdu.',
    later:
      'With 27 of its 36 J-10C fighters handed over by Chengdu, the Pakistan Air Force is forming a third squadron.',
    told: [
      ['27', '20', 'updates'],
      ['36', '36', 'agrees'],
    ],
  },
  {
    says: 'a sum under another heading',
    on: ['2024-01-10', '2024-03-20'],
    earlier: 'Poland put 5.76 billion dollars into 180 K2 tanks of Hyundai Rotem, the Armament Agency says.',
    later: 'The K2 programme of Poland, run by the Armament Agency with Hyundai Rotem, costs $5.76 billion.',
    told: [['$5.76 billion', '5.76 billion dollars', 'agrees']],
  },
  {
    says: 'the same few of other things',
    on: ['2024-01-10', '2024-03-20'],
    earlier: 'Norway sent two Leopard 2 tanks to Ukraine. In Kyiv the defence ministry spoke of thanks.',
    later: 'Two Leopard 2 crews from Norway were trained in Poland, and two instructors stayed in Kyiv.',
    told: [],
    untold: [['two instructors', 'two']],
  },
  {
    says: 'the same number in reports of different stories',
    on: ['2024-01-10', '2024-03-20'],
    earlier: 'Japan will build 24 Mogami frigates at yards of Mitsubishi Heavy Industries in Nagasaki.',
    later: 'France ordered 24 Caesar howitzers from Nexter for its artillery regiments.',
    told: [],
    untold: [['24', '24']],
  },
])('$says', async ({ earlier, later, on = ['2023-02-01', '2024-03-01'], told, untold = [] }) => {
  const answers = [];
  const articles = [input('earlier', on[0], earlier), input('later', on[1], later)];
  for await (const { annotation } of annotateArticles(articles, gazetteer)) answers.push(annotation);
  const found = answers[1]!.figures.flatMap(({ surface, finding }) =>
    (finding?.trail ?? []).map((item) => `${surface} <- ${item.surface}: ${item.relation}`),
  );
  for (const [figure, before, relation] of told) expect(found).toContain(`${figure} <- ${before}: ${relation}`);
  for (const [figure, before] of untold)
    expect(
      found.filter((one) => one.startsWith(`${figure} <- ${before}: `) && !one.endsWith('not-comparable')),
    ).toEqual([]);
});
