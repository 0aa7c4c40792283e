import { expect, test } from 'vitest';
import type { PackEntity } from '../../../utils/gazetteer';
import { found, gazetteerOf } from './small-gazetteer';

const gazetteer = gazetteerOf(
  system('s-400', 'S-400'),
  system('su-30mki', 'Su-30MKI'),
  system('f-16', 'F-16'),
  system('f-16v', 'F-16V'),
  system('k2', 'K2'),
  system('super-hornet', 'F/A-18E/F Super Hornet'),
  system('rafale-m', 'Rafale-M', 'Rafale Marine'),
  { id: 'system:a-10', type: 'system', name: 'A-10', aliases: [{ text: 'A-10' }] },
  organisation('us-dod', 'US Department of Defense'),
  organisation('lt', 'Larsen & Toubro'),
  organisation('iaf', 'IAF'),
  organisation('nato', 'NATO'),
  organisation('iaforce', 'Indian Air Force'),
  organisation('thyssen', 'Lürssen'),
  organisation('pla', "People's Liberation Army"),
  organisation('kusha', 'Project Kusha'),
  { id: 'place:krakow', type: 'place', name: 'Kraków', aliases: [{ text: 'Kraków' }] },
  { id: 'country:united-states', type: 'country', name: 'United States', aliases: [{ text: 'US' }] },
  { id: 'country:india', type: 'country', name: 'India', aliases: [{ text: 'India' }, { text: 'Indian', cue: true }] },
);

function system(slug: string, ...forms: string[]): PackEntity {
  return { id: `system:${slug}`, type: 'system', name: forms[0]!, aliases: forms.map((text) => ({ text })) };
}

function organisation(slug: string, name: string): PackEntity {
  return { id: `organisation:${slug}`, type: 'organisation', name, aliases: [{ text: name }] };
}

test.each([
  { says: 'reads a designation with a hyphen', text: 'the S-400 radar', finds: ['S-400 = s-400'] },
  { says: 'reads a designation with a space', text: 'the S 400 radar', finds: ['S 400 = s-400'] },
  { says: 'reads a designation written together', text: 'the S400 radar', finds: ['S400 = s-400'] },
  { says: 'reads an en dash', text: 'the S–400 radar', finds: ['S–400 = s-400'] },
  { says: 'reads a non-breaking hyphen', text: 'the S\u2011400 radar', finds: ['S\u2011400 = s-400'] },
  { says: 'reads a non-breaking space', text: 'the S\u00a0400 radar', finds: ['S\u00a0400 = s-400'] },
  { says: 'reads through a soft hyphen', text: 'in Ind\u00adia', finds: ['Ind\u00adia = india'] },
  { says: 'takes a plural s into the span', text: 'five S-400s fired', finds: ['S-400s = s-400'] },
  { says: 'leaves a possessive out of the span', text: 'the S-400’s range', finds: ['S-400 = s-400'] },
  {
    says: 'splits a mixed designation anywhere',
    text: 'Su-30 MKI, Su30MKI, SU-30MKi',
    finds: ['Su-30 MKI = su-30mki', 'Su30MKI = su-30mki', 'SU-30MKi = su-30mki'],
  },
  { says: 'takes the longer of two designations', text: 'F-16V and F-16', finds: ['F-16V = f-16v', 'F-16 = f-16'] },
  { says: 'finds nothing in a longer designation', text: 'the F-16XL and an AF-16', finds: [] },
  { says: 'finds nothing in a longer number', text: 'the S-4000 and S-400x', finds: [] },
  { says: 'finds nothing in small letters', text: 'a k2 summit, s400', finds: [] },
  { says: 'does not take an article for a designation', text: 'A 10 per cent rise', finds: [] },
  { says: 'keeps slashes', text: 'the F/A-18 E/F Super Hornet', finds: ['F/A-18 E/F Super Hornet = super-hornet'] },
  {
    says: 'closes a bracket opened inside a name',
    text: 'the Rafale (marine) jets',
    finds: ['Rafale (marine) = rafale-m'],
  },
  {
    says: 'closes a quotation opened inside a name',
    text: "its Project 'Kusha' is",
    finds: ["Project 'Kusha' = kusha"],
  },
  {
    says: 'reads British and American spelling',
    text: 'US Department of Defence',
    finds: ['US Department of Defence = us-dod'],
  },
  { says: 'reads dotted letters', text: 'U.S. Department of Defense', finds: ['U.S. Department of Defense = us-dod'] },
  { says: 'reads "and" for an ampersand', text: 'Larsen and Toubro', finds: ['Larsen and Toubro = lt'] },
  {
    says: 'reads plain letters for accented ones',
    text: 'Krakow and Lurssen',
    finds: ['Krakow = krakow', 'Lurssen = thyssen'],
  },
  { says: 'reads either apostrophe', text: 'the People’s Liberation Army', finds: ['People’s Liberation Army = pla'] },
  { says: 'wants capitals of a short acronym', text: 'the Iaf', finds: [] },
  { says: 'lets a long acronym be written like a name', text: 'Nato said', finds: ['Nato = nato'] },
  {
    says: 'lets the common nouns of a name be small',
    text: 'the Indian air force',
    finds: ['Indian air force = iaforce'],
  },
  { says: 'wants the first word capital', text: 'indian air force', finds: [] },
  { says: 'reads a headline in capitals', text: 'INDIAN AIR FORCE BUYS MORE', finds: ['INDIAN AIR FORCE = iaforce'] },
  { says: 'does not read a word of a headline as a country', text: 'GIVE US MORE TIME', finds: [] },
  { says: 'does not join over a comma', text: 'the Indian, Air Force', finds: [] },
  { says: 'does not join over a full stop', text: 'Rafale. Marine life', finds: [] },
  { says: 'does not join over a line end', text: 'Indian\nAir Force', finds: [] },
  { says: 'finds a name inside a hyphenated word', text: 'the US-made radar', finds: ['US = united-states'] },
  { says: 'finds nothing in a web address', text: 'see www.nato.int/India or https://x.org/India.html', finds: [] },
  { says: 'finds nothing in an e-mail address or handle', text: 'write to India@x.org or @NATO', finds: [] },
  { says: 'finds a name before a missing blank', text: 'sold to India.Production starts', finds: ['India = india'] },
  { says: 'finds nothing in an identifier', text: 'the IAF_MCC account', finds: [] },
  { says: 'does not read a currency as a country', text: 'US$ 375 million', finds: [] },
])('$says', ({ text, finds }) => {
  expect(found(text, gazetteer)).toEqual(finds);
});
