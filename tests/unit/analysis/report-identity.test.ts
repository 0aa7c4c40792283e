import { expect, test } from 'vitest';
import { canonicalUrlOf, reportIdOf } from '../../../utils/analysis';

test.each([
  {
    says: 'drops fragment, tracking and the last slash',
    url: 'https://News.example/a/?utm_source=x&fbclid=1#top',
    is: 'https://news.example/a',
  },
  {
    says: 'keeps what tells articles apart, in one order',
    url: 'https://news.example/?p=7&a=1',
    is: 'https://news.example/?a=1&p=7',
  },
  { says: 'leaves other addresses out', url: 'file:///home/me/a.html', is: undefined },
  { says: 'leaves nonsense out', url: 'not an address', is: undefined },
])('$says', ({ url, is }) => expect(canonicalUrlOf(url)).toBe(is));

test('two ways to one article give one id, another article another', () => {
  const id = (url: string) => reportIdOf({ text: 'x', meta: { url } });
  expect(id('https://news.example/a?utm_medium=mail')).toBe(id('https://news.example/a#part'));
  expect(id('https://news.example/a')).not.toBe(id('https://news.example/b'));
});

test('without an address the words decide, blind to white space', () => {
  const id = (text: string) => reportIdOf({ text, meta: {} });
  expect(id('Five  squadrons\n')).toBe(id('Five squadrons'));
  expect(id('Five squadrons')).not.toBe(id('Four squadrons'));
  expect(id('a b')).toMatch(/^t-[0-9a-f]{16}$/);
});
