import { describe, expect, test } from 'vitest';
import { contentHashOf, urlKeyOf } from '../../../utils/store/keys';

describe('urlKeyOf', () => {
  test.each([
    {
      says: 'scheme, "www." and the last slash',
      a: 'http://www.daily.example/a/',
      b: 'https://daily.example/a',
      same: true,
    },
    { says: 'a mobile page', a: 'https://m.daily.example/a', b: 'https://daily.example/a', same: true },
    { says: 'a fragment', a: 'https://daily.example/a#top', b: 'https://daily.example/a', same: true },
    {
      says: 'a parameter that names the article',
      a: 'https://daily.example/?p=1',
      b: 'https://daily.example/?p=2',
      same: false,
    },
    { says: 'another path', a: 'https://daily.example/a', b: 'https://daily.example/b', same: false },
    { says: 'another port', a: 'https://daily.example:8080/a', b: 'https://daily.example/a', same: false },
  ])('of addresses that differ in $says: same is $same', ({ a, b, same }) => {
    expect(urlKeyOf(a) === urlKeyOf(b)).toBe(same);
  });

  test.each([undefined, '', 'nonsense', 'file:///a.html', 'javascript:alert(1)'])('has none for %s', (address) => {
    expect(urlKeyOf(address)).toBeUndefined();
  });
});

describe('contentHashOf', () => {
  const hash = (text: string, report: object = {}) => contentHashOf({ id: 'r', outlet: 'Daily', ...report }, text);

  test('is blind to white space and to how accents are encoded', async () => {
    expect(await hash('Five\n new  caf\u00e9s ')).toBe(await hash('Five new cafe\u0301s'));
  });

  test.each([
    { says: 'other words', text: 'Five old', report: {} },
    { says: 'another outlet', text: 'Five new', report: { outlet: 'Wire' } },
    {
      says: 'no outlet but another host',
      text: 'Five new',
      report: { outlet: undefined, canonicalUrl: 'https://x.example/' },
    },
  ])('tells $says apart', async ({ text, report }) => {
    expect(await hash(text, report)).not.toBe(await hash('Five new'));
  });
});
