import { describe, expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { findMentions } from '../../../utils/matching';

const gazetteer = loadStarterPack();

/** "surface = id" of each mention, in order. */
const ids = (text: string): string[] =>
  findMentions(text, gazetteer).mentions.map(
    ({ span, entityId }) => `${text.slice(span.start, span.end)} = ${entityId}`,
  );

/** Only the mentions whose surface is `surface`. */
const idsOf = (surface: string, text: string): string[] =>
  ids(text)
    .filter((line) => line.startsWith(`${surface} = `))
    .map((line) => line.slice(surface.length + 3));

describe('initials of agencies and papers', () => {
  test.each([
    ['under a picture', 'PA', 'A tank on the plain (Image: PA)', ['organisation:pa-media']],
    ['after a byline', 'PA', 'By Ann Quist, PA\n\nTanks are late.', ['organisation:pa-media']],
    ['in a dateline', 'AAP', 'CANBERRA, Aug 5 AAP - Ships are late.', ['organisation:australian-associated-press']],
    ['at the foot', 'AFP', 'Ships are late.\n\nSource: AFP/xy', ['organisation:agence-france-presse']],
    ['not in running text', 'PA', 'The PA system failed on board.', []],
    ['not as guns', 'AA', 'Two AA guns fired.', []],
  ])('are read %s', (_, word, text, id) => {
    expect(idsOf(word, text)).toEqual(id);
  });
});

describe('standards without their system', () => {
  test.each([
    [
      'are variants of the system named last',
      'Flight II',
      'The Hunter class is late; a Flight II would have more cells.',
      ['system:hunter-class-frigate-flight-ii'],
    ],
    [
      'stand after small words',
      'Block 10',
      'The Kaan flies; 20 jets of the Block 10 standard are ordered.',
      ['system:tai-tf-kaan-block-10'],
    ],
    ['come in the plural', 'Block 1s', 'The Kaan flies, and so do eight Block 1s.', ['system:tai-tf-kaan-block-1']],
    [
      'stay with the system the report is about, past one named in passing',
      'Block 3',
      'The Kaan flies. Six of the Block 2 type follow. The Kaan met an F-16 over the sea. Then came the Block 3 type.',
      ['system:tai-tf-kaan-block-3'],
    ],
    [
      'go to a system named as often',
      'Block 4',
      'The Kaan of the Block 10 type flies. An F-16 of the Block 4 type met it.',
      ['system:f-16-fighting-falcon-block-4'],
    ],
    ['need a system', 'Block 10', 'The oil of the Block 10 field is sold.', []],
    ['are no payments', 'Batch 2', 'The Kaan flies. Money came in the Batch 2 of loans.', []],
    ['are no numbers of flights', 'Flight 370', 'The Kaan flies. It followed the Flight 370 search.', []],
  ])('%s', (_, word, text, id) => {
    expect(idsOf(word, text)).toEqual(id);
  });
});

describe('what stands beside a name', () => {
  test.each([
    [
      'links a slip of the pen to the firm of the page',
      'Barhmos Aerospace',
      'BrahMos Aerospace won. Barhmos Aerospace will export.',
      ['organisation:brahmos-aerospace'],
    ],
    [
      'keeps a number from being a slip',
      '104th Infantry Brigade',
      'The 104th Infantry Brigade met the 108th Infantry Brigade.',
      ['organisation:104th-infantry-brigade'],
    ],
    [
      'makes one name of a variant and its family',
      'M1A2T Abrams',
      'Some 42 M1A2T Abrams came ashore.',
      ['system:m1a2'],
    ],
    [
      'takes a port with its town',
      'Port of Taipei',
      'Tanks came ashore at the Port of Taipei.',
      ['place:port-of-taipei'],
    ],
    ['leaves money alone', 'Taiwan', 'It cost 182 billion Taiwan dollars.', []],
    ['reads X where one posts', 'X', 'The minister wrote on X that it flew.', ['organisation:x-social-network']],
    ['leaves X-band alone', 'X', 'The minister wrote on Monday of an X-band radar and the X factor.', []],
    ['reads a house of parliament', 'Commons', 'The minister told the Commons so.', ['organisation:house-of-commons']],
    ['leaves lords of war alone', 'Lords', 'Lords of war rule there.', []],
    ['takes a summit with its alliance', 'NATO summit', 'They met at the NATO summit.', ['event:nato-summit']],
    [
      'takes a show with its year',
      'Indo Defence 2025',
      'It was signed at Indo Defence 2025 in Jakarta.',
      ['event:indo-defence'],
    ],
    ['keeps states in a name', 'Baltic states', 'It reaches Poland and the Baltic states.', ['place:baltic-states']],
  ])('%s', (_, word, text, id) => {
    expect(idsOf(word, text)).toEqual(id);
  });
});

describe('names with brackets in them', () => {
  test('end with the bracket', () => {
    expect(idsOf('CVR(T)', 'It replaces the CVR(T), fielded in 1971.')).toEqual(['system:cvr-t-scimitar']);
    expect(idsOf('Project-75(I)', 'Bids for Project-75(I) are in.')).toEqual(['programme:project-75i']);
  });
  test('leave a bracket alone that is not theirs', () => {
    expect(idsOf('F-35', 'The newest fighter (F-35) flew.')).toEqual(['system:f-35-lightning-ii']);
  });
});

describe('ambiguous names', () => {
  test.each([
    {
      says: 'reads Patriot beside its noun',
      word: 'Patriot',
      text: 'Two Patriot batteries went to Kyiv.',
      id: ['system:mim-104-patriot'],
    },
    {
      says: 'leaves Patriot alone without a cue',
      word: 'Patriot',
      text: 'He called himself a Patriot of the old school.',
      id: [],
    },
    { says: 'leaves an act alone', word: 'Patriot', text: 'Missile sales fall under the Patriot Act.', id: [] },
    {
      says: 'leaves a football club alone',
      word: 'Patriots',
      text: 'The New England Patriots won after a missile of a pass.',
      id: [],
    },
    {
      says: 'reads Arrow as the interceptor',
      word: 'Arrow',
      text: 'Israel fired an Arrow interceptor.',
      id: ['system:arrow-missile-family'],
    },
    { says: 'leaves an arrow alone', word: 'Arrow', text: 'Arrow points to the exit.', id: [] },
    {
      says: 'reads Georgia as a country',
      word: 'Georgia',
      text: 'Ukraine, Georgia and Moldova applied in Tbilisi.',
      id: ['country:georgia'],
    },
    {
      says: 'reads Georgia as a state',
      word: 'Georgia',
      text: 'The plant in Marietta, Georgia, builds the C-130J for Lockheed Martin.',
      id: ['place:georgia-us-state'],
    },
    {
      says: 'reads Jordan as a country',
      word: 'Jordan',
      text: 'Egypt, Jordan and Saudi Arabia took part.',
      id: ['country:jordan'],
    },
    {
      says: 'leaves a person named Jordan alone',
      word: 'Jordan',
      text: 'Egypt was visited by Michael Jordan.',
      id: [],
    },
    { says: 'leaves the month alone', word: 'May', text: 'Theresa Villiers left in May 2016.', id: [] },
    {
      says: 'reads Gorshkov as the carrier',
      word: 'Admiral Gorshkov',
      text: 'INS Vikramaditya, formerly Admiral Gorshkov, sailed.',
      id: ['system:ins-vikramaditya'],
    },
    {
      says: 'reads Gorshkov as the frigate',
      word: 'Admiral Gorshkov',
      text: 'The frigate Admiral Gorshkov of the Northern Fleet fired a Zircon.',
      id: ['system:admiral-gorshkov-frigate'],
    },
    {
      says: 'knows a Swedish ship by the prefix that English papers give her',
      text: 'The Swedish submarine HMS Skåne is late.',
      word: 'HMS Skåne',
      id: ['system:hswms-skane'],
    },
    {
      says: 'reads a city, not the ship',
      word: 'Glasgow',
      text: 'HMS Glasgow was built in Glasgow by BAE Systems.',
      id: ['place:glasgow'],
    },
    {
      says: 'reads a ship beside its noun',
      word: 'Novocherkassk',
      text: 'The landing ship Novocherkassk burned in Feodosia.',
      id: ['system:novocherkassk-landing-ship'],
    },
    {
      says: 'reads IAF as Indian',
      word: 'IAF',
      text: 'New Delhi said the IAF, an Indian service, flies 36 squadrons.',
      id: ['organisation:indian-air-force'],
    },
    {
      says: 'reads IAF as Israeli',
      word: 'IAF',
      text: 'Israel said the IAF struck targets in Gaza, an Israeli officer said.',
      id: ['organisation:israeli-air-force'],
    },
    { says: 'leaves a paper named after a city alone', word: 'Moscow', text: 'The Moscow Gazette wrote so.', id: [] },
    { says: 'leaves a person named like a town alone', word: 'Austin', text: 'Secretary Austin spoke.', id: [] },
    { says: 'leaves a first name alone', word: 'Virginia', text: 'He met Virginia Plenkov there.', id: [] },
    {
      says: 'takes the class before its ships',
      word: 'Columbia',
      text: 'The 12-boat Columbia program is late.',
      id: ['system:columbia-class-submarine'],
    },
    {
      says: 'reads a counted plural as the class',
      word: 'Victorias',
      text: 'Of the four Victorias one submarine sails.',
      id: ['system:victoria-class-submarine'],
    },
    {
      says: 'reads a class after its article on a page about ships',
      word: 'Anzac',
      text: 'The frigates and destroyers of the fleet are old.\nAn Anzac needs 177 people.',
      id: ['system:anzac-class-frigate'],
    },
    {
      says: 'leaves a capital without article alone on such a page',
      word: 'Anzac',
      text: 'The frigates and destroyers of the fleet are old.\nOn Anzac Day nobody works.',
      id: [],
    },
    {
      says: 'reads a ship by its bare name where its class is named',
      word: 'Kimon',
      text: 'The navy buys FDI HN frigates as its warships age.\nKimon is late.',
      id: ['system:hs-kimon'],
    },
    {
      says: 'reads a system in mid-sentence on a page about its kind',
      word: 'Sentinel',
      text: 'Missile silos, warheads and the Minuteman ICBM grow old.\nNobody knows what Sentinel will cost.',
      id: ['system:lgm-35-sentinel'],
    },
    {
      says: 'leaves a word alone on a page about something else',
      word: 'Sentinel',
      text: 'The papers grow old.\nNobody knows what Sentinel will cost.',
      id: [],
    },
    {
      says: 'reads a sea by its article',
      word: 'Pacific',
      text: 'They sail in the Pacific and the Atlantic.',
      id: ['place:pacific-ocean'],
    },
    { says: 'leaves an adjective of a sea alone', word: 'Pacific', text: 'They toured the Pacific rim.', id: [] },
    {
      says: 'reads a town where places stand on a page about its country',
      word: 'Minot',
      text: 'The Pentagon and Congress agree. Missiles stand near Minot.',
      id: ['place:minot-air-force-base'],
    },
    { says: 'leaves a town alone elsewhere', word: 'Minot', text: 'The Pentagon agrees. A Minot fan left.', id: [] },
    { says: 'leaves a sum alone', word: 'P18', text: 'A radar cost P18.9 billion.', id: [] },
    {
      says: 'reads an agency of two letters in a dateline',
      word: 'AP',
      text: 'KYIV, Ukraine (AP) — Many were hurt.',
      id: ['organisation:associated-press'],
    },
  ])('$says', ({ word, text, id }) => {
    expect(idsOf(word, text)).toEqual(id);
  });

  test('says why an ambiguous form was accepted', () => {
    const { mentions } = findMentions('A Patriot battery fired.', gazetteer);
    expect(mentions.map(({ reason }) => reason)).toEqual(['because of "battery" beside it']);
  });
});

describe('page-local short forms', () => {
  test.each([
    {
      says: 'links a surname to its full name',
      text: 'Boris Pistorius came. Pistorius left.',
      word: 'Pistorius',
      id: ['person:boris-pistorius'],
    },
    {
      says: 'links a surname after a title',
      text: 'Denis Alipov spoke. Mr Alipov left.',
      word: 'Alipov',
      id: ['person:denis-alipov'],
    },
    { says: 'leaves a namesake alone', text: 'Rajnath Singh spoke. Arvind Singh left.', word: 'Singh', id: [] },
    { says: 'leaves a longer name alone', text: 'Gen. Dale White spoke of White Sands.', word: 'White', id: [] },
    {
      says: 'takes the nearest of two of one surname',
      text: 'Rajnath Singh spoke. Singh left. Rajesh Kumar Singh stayed. Singh slept.',
      word: 'Singh',
      id: ['person:rajnath-singh', 'person:rajesh-kumar-singh'],
    },
    {
      says: 'takes a family name that comes first',
      text: 'Ahn Gyu-back spoke. Ahn left.',
      word: 'Ahn',
      id: ['person:ahn-gyu-back'],
    },
    {
      says: 'takes a western order from the same country',
      text: 'Wellington Koo spoke. Koo left.',
      word: 'Koo',
      id: ['person:wellington-koo'],
    },
    {
      says: 'links an abbreviation in brackets',
      text: 'The Norwegian Defence Materiel Agency (NDMA) signed. NDMA paid.',
      word: 'NDMA',
      id: ['organisation:norwegian-defence-materiel-agency', 'organisation:norwegian-defence-materiel-agency'],
    },
    {
      says: 'links an abbreviation of a body named without its country',
      text: 'Manila paid. The Department of National Defense (DND) of the Philippines signed. The DND is glad.',
      word: 'DND',
      id: Array(2).fill('organisation:ministry-of-defence-philippines'),
    },
    {
      says: 'links the number of a ship',
      text: 'The USS Higgins (DDG-76) sailed. DDG-76 is back.',
      word: 'DDG-76',
      id: ['system:uss-higgins', 'system:uss-higgins'],
    },
    {
      says: 'takes a body that no list has by its abbreviation',
      text: 'The Lower Narew Combat Divers Bureau (LNCDB) paid. LNCDB left.',
      word: 'LNCDB',
      id: Array(2).fill('organisation:lower-narew-combat-divers-bureau'),
    },
    {
      says: 'links the own word of a firm',
      text: 'Hanwha Systems rose. On Monday Hanwha fell.',
      word: 'Hanwha',
      id: ['organisation:hanwha-aerospace'],
    },
    {
      says: 'reads a speaker by a rare family name of the country',
      text: 'Ukraine and Kyiv wait. Six are missing, says Klymenko.',
      word: 'Klymenko',
      id: ['person:ihor-klymenko'],
    },
    {
      says: 'links an abbreviation behind the noun of a name',
      text: 'The Indigenous Defence Submarine programme (IDS) is late. Boats of the IDS programme wait.',
      word: 'IDS',
      id: Array(2).fill('programme:indigenous-defense-submarine-programme'),
    },
    {
      says: 'does not link an abbreviation behind a noun of another sort',
      text: 'The Kaan summit (KAS) was held. KAS ended.',
      word: 'KAS',
      id: [],
    },
    {
      says: 'does not link brackets that abbreviate nothing',
      text: 'Boeing (XQZ) rose. XQZ fell.',
      word: 'XQZ',
      id: [],
    },
  ])('$says', ({ word, text, id }) => {
    expect(idsOf(word, text)).toEqual(id);
  });
});

describe('bodies named without their country', () => {
  test.each([
    {
      says: 'reads a possessive',
      text: "Israel's defense ministry paid.",
      word: 'defense ministry',
      id: ['organisation:ministry-of-defense-israel'],
    },
    {
      says: 'reads the country after it',
      text: 'The Ministry of Defence of Poland paid.',
      word: 'Ministry of Defence',
      id: ['organisation:ministry-of-national-defence-poland'],
    },
    {
      says: 'reads the country of the page',
      text: 'India and Indian firms met in New Delhi. The defence ministry paid.',
      word: 'defence ministry',
      id: ['organisation:ministry-of-defence-india'],
    },
    {
      says: 'takes an adjective into the name',
      text: 'The Polish Ministry of National Defence paid.',
      word: 'Polish Ministry of National Defence',
      id: ['organisation:ministry-of-national-defence-poland'],
    },
    {
      says: 'reads a service in capitals',
      text: 'The Pentagon said the Air Force paid.',
      word: 'Air Force',
      id: ['organisation:united-states-air-force'],
    },
    {
      says: 'leaves a service in small letters alone',
      text: 'The Pentagon said an air force costs money.',
      word: 'air force',
      id: [],
    },
    {
      says: 'leaves a ministry of nowhere alone',
      text: 'A ministry of defence costs money.',
      word: 'ministry of defence',
      id: [],
    },
    {
      says: 'reads a department by its country and spelling',
      text: 'Australia and the United States agree. The Department of Defence in Canberra paid.',
      word: 'Department of Defence',
      id: ['organisation:department-of-defence-australia'],
    },
    {
      says: 'reads the American spelling as American',
      text: 'Australia and Canberra agree. The Department of Defense paid.',
      word: 'Department of Defense',
      id: ['organisation:united-states-department-of-defense'],
    },
    {
      says: 'names no force before a minister',
      text: 'Belgian Defense Minister Theo Francken spoke.',
      word: 'Belgian Defense',
      id: [],
    },
    { says: 'leaves the Salvation Army alone', text: 'In Poland the Salvation Army sang.', word: 'Army', id: [] },
    { says: 'leaves "the ministry" alone', text: 'Poland paid, the ministry said.', word: 'ministry', id: [] },
  ])('$says', ({ word, text, id }) => {
    expect(idsOf(word, text)).toEqual(id);
  });
});

describe('spans', () => {
  test.each([
    { says: 'leave a title out', text: 'PM Modi met President Putin.', surfaces: ['Modi', 'Putin'] },
    { says: 'leave a noun out', text: 'T-90 tanks and an S-400 air defence system', surfaces: ['T-90', 'S-400'] },
    {
      says: 'take the number of an event in',
      text: 'the 23rd India–Russia Annual Summit',
      surfaces: ['23rd India–Russia Annual Summit'],
    },
    {
      says: 'take the legal form of a company in',
      text: 'Hyundai Rotem Co. and Saab AB grew.',
      surfaces: ['Hyundai Rotem Co.', 'Saab AB'],
    },
    { says: 'take the stop of U.S. in', text: 'the U.S. sanctions', surfaces: ['U.S.'] },
    { says: 'take both sides of a hyphen', text: 'the Russia-Ukraine war', surfaces: ['Russia', 'Ukraine'] },
    { says: 'take the standard of a system in', text: 'the FA-50 Block 70 jets', surfaces: ['FA-50 Block 70'] },
    { says: 'take a suffix that no list has in', text: 'the Pantsir-S1M fired', surfaces: ['Pantsir-S1M'] },
    { says: 'leave a plain compound out', text: 'a HIMARS-based unit', surfaces: ['HIMARS'] },
    { says: 'leave the apostrophe of an owner out', text: "USS Higgins' crew", surfaces: ['USS Higgins'] },
    { says: 'leave an airbase out', text: 'at Kansk airbase', surfaces: ['Kansk'] },
  ])('$says', ({ text, surfaces }) => {
    expect(findMentions(text, gazetteer).mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      surfaces,
    );
  });
});

test('gives nationality adjectives as cues of their country', () => {
  const text = 'Polish and South Korean officials met.';
  const { mentions, cues } = findMentions(text, gazetteer);
  expect(mentions).toEqual([]);
  expect(cues.map(({ span, entityId }) => [text.slice(span.start, span.end), entityId])).toEqual([
    ['Polish', 'country:poland'],
    ['South Korean', 'country:south-korea'],
  ]);
});

test('offers unknown designations as candidates and never as mentions', () => {
  const text = 'Nobody had seen the XQ-77 before.';
  const { mentions, candidates } = findMentions(text, gazetteer);
  expect(mentions).toEqual([]);
  expect(candidates.map(({ span, type }) => [text.slice(span.start, span.end), type])).toEqual([['XQ-77', 'system']]);
});
