import { expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { findMentions } from '../../../utils/matching';

const gazetteer = loadStarterPack();

/** What news calls things after it named them once, each beside a look-alike that is left alone. */
test.each([
  {
    says: 'a place of two words, and no place in front of what is based there',
    text: 'The mayors of Saxony-Qualten and London-Based firms met in Bavaria-Nordheim. In Poland-Ukraine talks they spoke.',
    finds:
      'Saxony-Qualten = saxony-qualten, London = london, Bavaria-Nordheim = bavaria-nordheim, Poland = poland, Ukraine = ukraine',
  },
  {
    says: 'aircraft by their maker in the plural, of those the page is about',
    text: 'The Su-30MKI fleet grows old. Twelve Sukhois went to Pune; the Sukhoi plant is silent.',
    finds: 'Su-30MKI = sukhoi-su-30mki, Sukhois = sukhoi-su-30mki, Pune = pune, Sukhoi = sukhoi-company',
  },
  { says: 'no aircraft in the plural of a maker none of whose is named', text: 'Two Embraers landed.', finds: '' },
  {
    says: 'the last code of a designation, and none inside another',
    text: 'The helicopter has the T700-GE-QX77 engine now. Of the QX77 nine came, of the QX77B and the XQ-QX77 none.',
    finds: 'T700-GE-QX77 = general-electric-t700-ge-qx77, QX77 = general-electric-t700-ge-qx77',
  },
  {
    says: 'a plural of a plain word on a page about arms',
    text: 'F-35As, F-15Es and M1A2s came late. Kuwait flew Typhoons and the ministry kept Leopards.',
    finds:
      'F-35As = f-35a, F-15Es = f-15e-strike-eagle, M1A2s = m1a2, Kuwait = kuwait, Typhoons = eurofighter-typhoon, Leopards = leopard-2',
  },
  { says: 'no arms in a plural elsewhere', text: 'In summer Typhoons hit the coast, and Leopards roam.', finds: '' },
  {
    says: 'a class of ships by what is told of its building, and the state elsewhere',
    text: 'The Virginia-class submarine is late. The yard says Virginia production is slow in Virginia.',
    finds: 'Virginia-class = virginia-class-submarine, Virginia = virginia-class-submarine, Virginia = virginia',
  },
  {
    says: 'a state before what is built in it where no class is named',
    text: 'They said Virginia production of apples is slow.',
    finds: 'Virginia = virginia',
  },
  {
    says: 'a programme by its capitals near what it deals with, and no word of it',
    text: 'The union lends money for arms; loans from SAFE will pay for tanks. They are safe. STAY SAFE NOW',
    finds: 'SAFE = safe-eu',
  },
  {
    says: 'the radar without what kind of radar it is',
    text: 'The Su-30MKI gets the Virupaksha AESA radar.',
    finds: 'Su-30MKI = sukhoi-su-30mki, Virupaksha = virupaksha-aesa',
  },
  {
    says: 'a system named in passing on a page that names others of its kind',
    text: 'The NASAMS, the IRIS-T SLM and the SAMP/T are here. Bern has no Patriot yet.',
    finds: 'NASAMS = nasams, IRIS-T SLM = iris-t-slm, SAMP/T = samp-t, Bern = bern, Patriot = mim-104-patriot',
  },
  {
    says: 'a task force by its name, and its commander alone not',
    text: 'In May Task Force Amber Gate left. The Task Force Commander stayed.',
    finds: 'Task Force Amber Gate = task-force-amber-gate',
  },
  {
    says: 'flying squadrons of navies and agencies that end in a service',
    text: 'Jets of INAS 977 and VFA-988 met. The Plains News Service was there, and 12 services.',
    finds: 'INAS 977 = inas-977, VFA-988 = vfa-988, Plains News Service = plains-news-service',
  },
  {
    says: 'standards as those of the system a page tells them of, not of one named in passing',
    text: 'The KF-21 comes in the Block 7 standard. The first Block 8 is late. It is cheaper than an F-35A. The last Block 8 flies in May.',
    finds:
      'KF-21 = kai-kf-21-boramae, Block 7 = kai-kf-21-boramae-block-7, Block 8 = kai-kf-21-boramae-block-8, F-35A = f-35a, Block 8 = kai-kf-21-boramae-block-8',
  },
  {
    says: 'a firm by a plain word where something it makes is named, and no bell',
    text: 'The V-280 will be late. Workers at Bell are glad, and so is the boss of the Liberty Bell.',
    finds: 'V-280 = v-280-valor, Bell = bell-textron',
  },
  { says: 'no firm in a plain word elsewhere', text: 'Workers at Bell are glad.', finds: '' },
  {
    says: 'a firm by the capitals its name begins with',
    text: 'A contract went to LIG Nex1 in May. Later LIG asked for more.',
    finds: 'LIG Nex1 = lig-nex1, LIG = lig-nex1',
  },
  {
    says: 'no paper in the first words of a body, and the paper elsewhere',
    text: 'The Australian Submarine Agency pays. So reported The Australian newspaper.',
    finds: 'Australian Submarine Agency = australian-submarine-agency, The Australian = the-australian-newspaper',
  },
  {
    says: 'a phase as part of its programme',
    text: 'Then came Land 400 Phase 9, and the third phase of Land 400.',
    finds: 'Land 400 Phase 9 = land-400-phase-9, Land 400 = land-400',
  },
  {
    says: 'the ministry of the country that a sentence opens with',
    text: "Israel will buy jets from America's Boeing, the country's Ministry of Defense said.",
    finds:
      'Israel = israel, America = united-states, Boeing = boeing, Ministry of Defense = ministry-of-defense-israel',
  },
  {
    says: 'a base by its town where it opens a sentence near a word of bases, and no person of that name',
    text: 'The bombers need hangars and a base. Ellsworth is the first base to get them. Ellsworth said no more.',
    finds: 'Ellsworth = ellsworth-air-force-base',
  },
])('finds $says', ({ text, finds }) => {
  const found = findMentions(text, gazetteer).mentions.map(
    ({ span, entityId }) => `${text.slice(span.start, span.end)} = ${entityId.split(':')[1]}`,
  );
  expect(found.join(', ')).toBe(finds);
});
