import { expect, test } from 'vitest';
import { homeCountryOf } from '../../../utils/analysis/home-country';

test.each([
  {
    says: 'an Australian address decides',
    url: 'https://www.news.example.au/a',
    text: 'paid $800 million',
    is: 'country:australia',
  },
  {
    says: 'an outlet named by its address decides too',
    outlet: 'news.example.ca',
    text: '$3 billion',
    is: 'country:canada',
  },
  {
    says: 'a dollar written out speaks for the bare ones',
    text: 'A$800 million, then $1.6 billion',
    is: 'country:australia',
  },
  { says: 'US$ says nothing of a home', text: 'US$3 billion', is: undefined },
  { says: 'letters before a sign that belong to a word say nothing', text: 'USA$ and BBC$', is: undefined },
  { says: 'no sign, no home', text: 'worth $3 billion', is: undefined },
  {
    says: 'takes a report that spells Australian dollars out for an Australian one',
    url: 'https://wire.example/a',
    outlet: 'wire.example',
    text: 'The two cost 90 million Australian dollars, and a third 40 million dollars.',
    is: 'country:australia',
  },
  {
    says: 'leaves a report American that converts into Australian dollars in words',
    url: 'https://wire.example/a',
    outlet: 'wire.example',
    text: 'It costs 239 billion dollars (368 billion Australian dollars).',
    is: undefined,
  },
  {
    says: 'leaves a report that converts into bare dollars American',
    url: 'https://wire.example/a',
    outlet: 'wire.example',
    text: 'The two cost 90 million Australian dollars ($58 million).',
    is: undefined,
  },
])('$says', ({ url, outlet, text, is }) => expect(homeCountryOf({ url, outlet }, text)).toBe(is));
