import { expect, test } from 'vitest';
import { blocksOf, splitSentences } from '../../../utils/text';

const sentencesOf = (text: string) => splitSentences(text).map((span) => text.slice(span.start, span.end));

test.each<{ says: string; sentences: string[]; joined?: string }>([
  { says: 'splits at full stops', sentences: ['The deal was signed.', 'Deliveries start soon.'] },
  {
    says: 'keeps titles with their names',
    sentences: ['Gen. Anil Rao met Lt. Col. J. Smith.', 'Mr. Roy did not come.'],
  },
  { says: 'keeps a country in capitals inside', sentences: ['The U.S. Navy took over the ship.', 'It sails on.'] },
  { says: 'ends after a country when an opener follows', sentences: ['It was sent to the U.S.', 'The Navy agreed.'] },
  { says: 'keeps D.C. with its city', sentences: ['He flew from Washington, D.C. Monday night.'] },
  { says: 'keeps decimals whole', sentences: ['It cost $3.7 billion.', 'It flies at 2.8 Mach.'] },
  { says: 'keeps Rs. and No. with their numbers', sentences: ['A sum of Rs. 400 crore went to Plant No. 4 in May.'] },
  { says: 'keeps a short month with its day', sentences: ['It was told on Jan. 18 that costs rose.'] },
  { says: 'ends after a short month when an opener follows', sentences: ['Tests were over by Jan.', 'The crew left.'] },
  { says: 'keeps initials', sentences: ['Admiral R. Hari Kumar spoke.', 'A. P. Singh listened.'] },
  { says: 'takes a closing quote along', sentences: ['“We are ready.”', 'He then left the room.'] },
  { says: 'splits at questions and exclamations', sentences: ['Will it come in time?', 'Nobody knows!', 'So be it.'] },
  {
    says: 'does not split before a lower-case word',
    sentences: ['Work at Bharat Electronics Ltd. continues as planned.'],
  },
  {
    says: 'ends after a firm when an opener follows',
    sentences: ['It was built by Larsen Ltd.', 'The hull is steel.'],
  },
  {
    says: 'splits where the space was lost',
    sentences: ['The first order was in 2022.', 'Warsaw wants more.'],
    joined: '',
  },
  { says: 'leaves web names alone', sentences: ['Caliber.Az reports so, and News.Az. agrees.'] },
  { says: 'leaves a list number with its item', sentences: ['1. The first frigate is afloat.'] },
  {
    says: 'reads a stop after a bracket',
    sentences: ['It serves the Indian Air Force (IAF).', 'Another will follow.'],
  },
  { says: 'reads capitals outside English', sentences: ['Umowa dotyczy czołgów.', 'Łódź is not concerned.'] },
])('$says', ({ sentences, joined }) => {
  expect(sentencesOf(sentences.join(joined ?? ' '))).toEqual(sentences);
});

test('never crosses a newline', () => {
  expect(sentencesOf('Key points\nThe first\n\n  Two more. Done ')).toEqual([
    'Key points',
    'The first',
    'Two more.',
    'Done',
  ]);
});

test('keeps to the blocks it is given', () => {
  const text = 'Skip me. One here. Two here. Skip too.';
  const blocks = [{ span: { start: 9, end: 28 }, kind: 'paragraph' as const }];
  expect(splitSentences(text, blocks).map((s) => text.slice(s.start, s.end))).toEqual(['One here.', 'Two here.']);
});

test('finds no sentence in blank text', () => {
  expect(splitSentences(' \n \n')).toEqual([]);
  expect(splitSentences('')).toEqual([]);
});

test('tells headings, list items and paragraphs apart', () => {
  const text =
    'Why it matters\n\n- The first squadron\n2) Second point\n  A whole sentence stands here.  \nHe said so:';
  expect(blocksOf(text).map((b) => [b.kind, text.slice(b.span.start, b.span.end)])).toEqual([
    ['heading', 'Why it matters'],
    ['list-item', '- The first squadron'],
    ['list-item', '2) Second point'],
    ['paragraph', 'A whole sentence stands here.'],
    ['heading', 'He said so:'],
  ]);
});

test('takes a long line without a stop for prose', () => {
  expect(blocksOf(`${'word '.repeat(30)}end`).map((b) => b.kind)).toEqual(['paragraph']);
});

test('has no blocks for blank text', () => {
  expect(blocksOf('\n \n')).toEqual([]);
});
