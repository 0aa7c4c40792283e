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
])('$says', ({ url, outlet, text, is }) => expect(homeCountryOf({ url, outlet }, text)).toBe(is));
