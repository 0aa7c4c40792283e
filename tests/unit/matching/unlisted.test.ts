import { describe, expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { findMentions } from '../../../utils/matching';

const gazetteer = loadStarterPack();

/** Surfaces and ids of what no pack has. */
const unlisted = (text: string): string[] =>
  findMentions(text, gazetteer)
    .mentions.filter(({ entityId }) => gazetteer.entity(entityId) === undefined)
    .map(({ span, entityId }) => `${text.slice(span.start, span.end)} = ${entityId}`);

describe('persons whom a page introduces', () => {
  test.each([
    ['after a capital title', 'Finance Minister Olgerd Vitkalns spoke.', ['Olgerd Vitkalns = person:olgerd-vitkalns']],
    ['after a title in small letters', 'The spokesman Brun Quist spoke.', ['Brun Quist = person:brun-quist']],
    ['before a role', 'They met Orvo Tikkala, the chief executive of a yard.', ['Orvo Tikkala = person:orvo-tikkala']],
    [
      'by a first name, and by the family name after',
      'In the room was Michael Brandvold. Later Brandvold left.',
      ['Michael Brandvold = person:michael-brandvold', 'Brandvold = person:michael-brandvold'],
    ],
    ['with an initial', 'Gen. Ulrik B. Tornberg spoke.', ['Ulrik B. Tornberg = person:ulrik-b-tornberg']],
    ['by a Korean name', 'On Monday Kim Dae-shik spoke.', ['Kim Dae-shik = person:kim-dae-shik']],
    ['in a byline', 'Guns late\n\nBy Orvo Tikkala\n\nThey are.', ['Orvo Tikkala = person:orvo-tikkala']],
    [
      'in a byline with a post',
      'Guns late\n\nBy Orvo Tikkala, Defence and Security Correspondent\n\nThey are.',
      ['Orvo Tikkala = person:orvo-tikkala'],
    ],
    [
      'two in a byline',
      'By Orvo Tikkala and Brun Quist\n\nGuns are late.',
      ['Orvo Tikkala = person:orvo-tikkala', 'Brun Quist = person:brun-quist'],
    ],
    ['by who asked', 'Asked by Orvo Tikkala\nTo ask when.', ['Orvo Tikkala = person:orvo-tikkala']],
    ['not as staff in a byline', 'By Staff Reporter\n\nGuns are late.', []],
    ['not after "by" in a sentence', 'It was led by Upper Silesian Harvest.', []],
    ['not after a title alone', 'The Defence Minister Yesterday spoke to General Staff Headquarters.', []],
    ['not by two capitals', 'The Quiet Harvest went on near Upper Fields.', []],
    ['not in a headline', 'Minister Olgerd Vitkalns Says Tanks Will Come Before Summer', []],
    ['as namesakes of listed ones', 'Lalit Modi was not invited.', ['Lalit Modi = person:lalit-modi']],
  ])('are found %s', (_, text, names) => {
    expect(unlisted(text)).toEqual(names);
  });
});

describe('ships that no pack has', () => {
  test.each([
    [
      'by what they are, wherever they stand',
      'It hit the bulk carrier Amber Quill. Nobody left the Amber Quill.',
      ['Amber Quill = system:amber-quill', 'Amber Quill = system:amber-quill'],
    ],
    ['with a letter', 'It hit the tanker Orvo K off the coast.', ['Orvo K = system:orvo-k']],
    ['by their flag', 'The Malta-flagged Sea Quill went down.', ['Sea Quill = system:sea-quill']],
    [
      'in a list',
      'Two ships, Lorelind and Vigour Quill, have been sunk.',
      ['Lorelind = system:lorelind', 'Vigour Quill = system:vigour-quill'],
    ],
    ['not by a body after the noun', 'The vessel Navy officials saw was late.', []],
    ['not by their captain', 'The ship Captain commanded is old.', []],
    ['not by a weekday', 'He told the ship Monday that help was near.', []],
    ['not by adjectives after the plural', 'Three vessels, Russian and Chinese, sailed by.', []],
  ])('are found %s', (_, text, names) => {
    expect(unlisted(text).filter((name) => !name.includes('organisation:'))).toEqual(names);
  });
});

describe('names told by their form', () => {
  test.each([
    [
      'a numbered unit',
      'The 88th Kashubian Artillery Brigade has them.',
      ['88th Kashubian Artillery Brigade = organisation:88th-kashubian-artillery-brigade'],
    ],
    ['a yard', 'Work began at Vantaro Shipyards.', ['Vantaro Shipyards = organisation:vantaro-shipyards']],
    [
      'a committee',
      'The Fleet Oversight Committee met.',
      ['Fleet Oversight Committee = organisation:fleet-oversight-committee'],
    ],
    [
      'a body that goes on with "of"',
      'The Ministry of Lakes and Canals paid on Monday.',
      ['Ministry of Lakes and Canals = organisation:ministry-of-lakes-and-canals'],
    ],
    ['a ship by its prefix', 'On Friday HMS Nowhere sailed.', ['HMS Nowhere = system:hms-nowhere']],
    ['a ship by what it is', 'The destroyer Quintera sailed.', ['Quintera = system:quintera']],
    ['not a country after a kind of ship', 'The frigate Norway ordered is late.', []],
    ['a class', 'Two Quintessa-class corvettes sailed.', ['Quintessa-class = system:quintessa-class']],
    [
      'a programme',
      'Under the Harbour Renewal Program it paid.',
      ['Harbour Renewal Program = programme:harbour-renewal-program'],
    ],
    ['an act', 'It fell under the Foreign Hulls Act.', ['Foreign Hulls Act = law:foreign-hulls-act']],
    [
      'an operation',
      'They took part in Operation Tin Lantern.',
      ['Operation Tin Lantern = operation:operation-tin-lantern'],
    ],
    ['not a noun alone', 'The Committee met. A World-class Program ended.', []],
    ['not a programme of a system', 'The HIMARS Program goes on.', []],
    ['not an owner', "Poland's Ministry said so.", []],
  ])('%s', (_, text, names) => {
    expect(unlisted(text)).toEqual(names);
  });
});
