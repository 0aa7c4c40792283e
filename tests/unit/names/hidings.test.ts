import { describe, expect, test } from 'vitest';
import type { Hiding } from '../../../utils/domain';
import { compileGazetteer, openGazetteer, type PackEntity } from '../../../utils/gazetteer';
import { findMentions } from '../../../utils/matching';
import { hidingKey, hidingsAt, placesOf, siteOf, withoutHidden } from '../../../utils/names';

const entity = (id: string, name: string, ...more: string[]): PackEntity => ({
  id,
  type: id.slice(0, id.indexOf(':')) as PackEntity['type'],
  name,
  aliases: [name, ...more].map((text) => ({ text })),
});
const gazetteer = openGazetteer(
  compileGazetteer([
    {
      name: 'test',
      version: '1',
      licence: 'none',
      entities: [
        entity('system:s-400', 'S-400', 'Triumf'),
        entity('person:denis-alipov', 'Denis Alipov'),
        entity('organisation:indian-air-force', 'Indian Air Force'),
      ],
    },
  ]),
);
const hiding = (parts: Partial<Hiding>): Hiding => ({
  scope: 'everywhere',
  entityId: 'system:s-400',
  name: 'S-400',
  surface: 'S-400',
  createdAt: '2026-02-03T04:05:06.000Z',
  ...parts,
});
const left = (text: string, ...hidings: Partial<Hiding>[]) =>
  withoutHidden(findMentions(text, gazetteer).mentions, text, hidings.map(hiding)).map(({ span }) =>
    text.slice(span.start, span.end),
  );

describe('a hidden form', () => {
  test.each([
    { says: 'is left out', text: 'The S-400 and the Triumf.', hide: [{}], left: ['Triumf'] },
    { says: 'is left out however it is written', text: 'S-400s, an S 400 and S400.', hide: [{}], left: [] },
    {
      says: 'stays where it means something else',
      text: 'The S-400.',
      hide: [{ entityId: 'system:s-300' }],
      left: ['S-400'],
    },
    {
      says: 'takes the short forms along that only it explains',
      text: 'Denis Alipov spoke. Alipov left.',
      hide: [{ entityId: 'person:denis-alipov', surface: 'Denis Alipov' }],
      left: [],
    },
    {
      says: 'leaves the full name where only the short form is hidden',
      text: 'Denis Alipov spoke. Alipov left.',
      hide: [{ entityId: 'person:denis-alipov', surface: 'Alipov' }],
      left: ['Denis Alipov'],
    },
    {
      says: 'takes an abbreviation along that the page gave it',
      text: 'The Indian Air Force (IAF) flew. The IAF landed.',
      hide: [{ entityId: 'organisation:indian-air-force', surface: 'Indian Air Force' }],
      left: [],
    },
  ])('$says', ({ text, hide, left: expected }) => {
    expect(left(text, ...(hide as Partial<Hiding>[]))).toEqual(expected);
  });

  test('changes nothing where nothing is hidden', () => {
    const { mentions } = findMentions('The S-400.', gazetteer);
    expect(withoutHidden(mentions, 'The S-400.', [])).toBe(mentions);
  });
});

describe('the key of a hiding', () => {
  test('is the same for the same form, and another for another place', () => {
    expect(hidingKey(hiding({ surface: 'S 400s' }))).toBe(hidingKey(hiding({})));
    const keys = [
      hiding({}),
      hiding({ scope: 'site', host: 'a.example' }),
      hiding({ scope: 'site', host: 'b.example' }),
      hiding({ scope: 'report', report: 'r1' }),
      hiding({ entityId: 'system:s-300' }),
      hiding({ surface: 'Triumf' }),
    ].map(hidingKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is looked up where the article stands', () => {
    expect(placesOf({ report: 'r1', host: 'A.example' })).toEqual(['everywhere', 'report:r1', 'site:a.example']);
    expect(placesOf({ report: 'r1' })).toEqual(['everywhere', 'report:r1']);
  });
});

test.each([
  { address: 'https://www.Daily.example:8080/a?b#c', site: 'daily.example' },
  { address: 'http://reader:secret@daily.example', site: 'daily.example' },
  { address: 'https://127.0.0.1/a', site: '127.0.0.1' },
  { address: 'file:///home/reader/a.html', site: undefined },
  { address: undefined, site: undefined },
])('the site of $address is $site', ({ address, site }) => {
  expect(siteOf(address)).toBe(site);
});

test('of all hidings those of the article’s places are taken', () => {
  const [everywhere, here, there] = [
    hiding({}),
    hiding({ scope: 'site', host: 'daily.example' }),
    hiding({ scope: 'report', report: 'r2' }),
  ];
  expect(hidingsAt([everywhere, here, there], { report: 'r1', host: 'daily.example' })).toEqual([everywhere, here]);
});
