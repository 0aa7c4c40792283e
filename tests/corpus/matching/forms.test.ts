import { expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { findMentions } from '../../../utils/matching';

const gazetteer = loadStarterPack();

/** Ways of writing names, each beside a look-alike that is left alone; `surface = id without its type`. */
test.each([
  {
    says: 'an agency no list has, in a dateline',
    text: 'OSLO, Norway (NTW) - Two frigates sailed.\n\nBODØ (FOX 9) — Snow fell.\n\nThey told NTW so.',
    finds: 'OSLO = oslo, Norway = norway, NTW = ntw, BODØ = bodo, FOX 9 = fox-9, NTW = ntw',
  },
  {
    says: 'a variant that no list has of a listed aircraft, and none of what only looks like one',
    text: 'The depot got a UH-60ZX and two F-16QMs. The form B-77ZX and the K9ab dog stayed.',
    finds: 'UH-60ZX = uh-60-black-hawk-model-zx, F-16QMs = f-16-fighting-falcon-model-qm',
  },
  {
    says: 'the letters behind the number of a name as a variant, and none in a longer word or a number of another kind',
    text: 'Oslo bought the Leopard 2A8QX tank. The Leopard 2A8qx and the Leopard 2A8-QX ran. The Merkava 2027 plan stands.',
    finds:
      'Oslo = oslo, Leopard 2A8QX = leopard-2a8-model-qx, Leopard = leopard-2, Leopard 2A8 = leopard-2a8, Merkava = merkava',
  },
  {
    says: 'the letters of a missile and its name as one missile, and a maker inside a designation',
    text: 'The list has 40 AGM-114Q7 Hellfire rounds and spare T700-GE-701K engines from GE.',
    finds:
      'AGM-114Q7 Hellfire = agm-114-hellfire, T700-GE-701K = general-electric-t700-ge-701k, GE = general-electric-aerospace',
  },
  {
    says: 'an agency by its words in a dateline, and no month',
    text: 'BERN (Alpine Wire) - Snow fell.\n\nMINSK, May 4. /Eastern Agency/. Rain fell.\n\nOSLO (May) - Sun shone.\n\nROME (Analysis) - Wind blew. The valley/Eastern ridge/. stayed dry.',
    finds:
      'BERN = bern, Alpine Wire = alpine-wire, MINSK = minsk, Eastern Agency = eastern-agency, OSLO = oslo, ROME = rome',
  },
  {
    says: 'an agency on a line of its own',
    text: 'A frigate sailed\n\nAFP\n\nThe crew waved.',
    finds: 'AFP = agence-france-presse',
  },
  {
    says: 'persons whose family name is a word, and no place of that word',
    text: 'Spares are short, said Dana West, vice president. Ambassador Mark Hollis agreed. They went to Key West.',
    finds: 'Dana West = dana-west, Mark Hollis = mark-hollis',
  },
  {
    says: 'units by number alone and in the words of their land',
    text: 'The jets went to 343 Helicopter Unit, the 77th Air Base, 3 Commando Brigade and the IX Brigada Aérea. Some 25 Grupo men, 12 units and 40 wing nuts followed.',
    finds:
      '343 Helicopter Unit = 343-helicopter-unit, 77th Air Base = 77th-air-base, 3 Commando Brigade = 3-commando-brigade, IX Brigada Aérea = ix-brigada-aerea',
  },
  {
    says: 'no place in the title of a state secretary',
    text: 'Parliamentary State Secretary Jana Holm opened the hall.',
    finds: 'Jana Holm = jana-holm',
  },
  {
    says: 'a ship that bears a person’s name, by its article, by its last word and beside a sister',
    text: 'The aircraft carrier John C. Stennis is in refit. The navy wants the ship back; its hull and deck are old. The Doris Miller follows. Stennis sails next year, and Doris Miller later.',
    finds:
      'John C. Stennis = uss-john-c-stennis, Doris Miller = uss-doris-miller, Stennis = uss-john-c-stennis, Doris Miller = uss-doris-miller',
  },
  {
    says: 'no ship in a person of that name where nothing speaks of ships',
    text: 'Doris Miller sang. The Doris Miller library reopened.',
    finds: '',
  },
  {
    says: 'the plural of a variant of one letter, and no small word after the designation',
    text: 'The F-35 as a jet flew like the J-10 as planned; the F-35 is late. Ten F-35As left. Why the F-35 Is Late',
    finds:
      'F-35 = f-35-lightning-ii, J-10 = chengdu-j-10, F-35 = f-35-lightning-ii, F-35As = f-35a, F-35 = f-35-lightning-ii',
  },
  {
    says: 'an airliner with its maker and without',
    text: 'He flew a Boeing 747-8 home; the 747-8 is old. Page 747, 8 lines.',
    finds: 'Boeing 747-8 = 747-8, 747-8 = 747-8',
  },
  {
    says: 'the plane of a president by any of its names, and lots under one mark',
    text: 'Boeing builds two VC-25Bs as Air Force One. They replace the VC-25A. The Tomahawk Block V and Block 5 missile are one.',
    finds:
      'Boeing = boeing, VC-25Bs = vc-25b, Air Force One = vc-25, VC-25A = vc-25a, Tomahawk Block V = tomahawk-block-v, Block 5 = tomahawk-block-v',
  },
  {
    says: 'a standard by its code, no older type of that code, and no size of paper',
    text: 'Fifty Rafale jets come in the F4 standard, the last ones as the F5 version. The F-4 Phantom is gone. He prints to the A4 standard.',
    finds: 'Rafale = dassault-rafale, F4 = rafale-f4, F-4 Phantom = f-4-phantom-ii',
  },
  {
    says: 'a plus as part of a name, but none between two numbers',
    text: 'Warsaw orders the Leopard 2A7+ tank. A mix of F-35+4 is no name of a jet.',
    finds: 'Warsaw = warsaw, Leopard 2A7+ = leopard-2a7, F-35 = f-35-lightning-ii',
  },
  {
    says: 'an initiative with its noun, and none in other plans of that land',
    text: 'Shells came by the Czech ammunition initiative. The Czech plan for a bridge waits.',
    finds: 'Czech ammunition initiative = czech-ammunition-initiative',
  },
  {
    says: 'no ship in another system, a town or a person of its name, however much the page speaks of ships',
    text: 'The navy flew 85 Tornados beside its frigates. They build ships in Surat, Deepak said of the navy and its ship.',
    finds: 'Tornados = panavia-tornado',
  },
  {
    says: 'a ship by one word beside a ship of its navy',
    text: 'The navy named the USS John F. Kennedy as its next carrier. Enterprise, the ship after her, is a year late.',
    finds: 'USS John F. Kennedy = uss-john-f-kennedy, Enterprise = uss-enterprise',
  },
  {
    says: 'no ship in a town that opens a report',
    text: 'NORFOLK - The carrier left the yard with the destroyer Chokai, said the navy of the ship.',
    finds: 'Chokai = js-chokai',
  },
  {
    says: 'a ship without its prefix on a page about ships, and the town of that name elsewhere',
    text: 'The destroyer Chokai left port. The navy keeps Chokai and its fleet at sea. They drank sake.',
    finds: 'Chokai = js-chokai, Chokai = js-chokai',
  },
  { says: 'no agency in other brackets', text: 'The old hull (QRX) - a wreck - sank.', finds: '' },
  {
    says: 'a paper by what it found out, and none in the same words of a person',
    text: 'Six submarines may come, Harbour Review has learned. In Jerusalem the Jerusalem Ledger reported it. The committee has learned nothing.',
    finds: 'Harbour Review = harbour-review, Jerusalem = jerusalem, Jerusalem Ledger = jerusalem-ledger',
  },
  {
    says: 'a namesake in a state only from there on, and none in a list',
    text: 'Officials in Moscow were silent. A guard unit from Moscow, Idaho, came. Talks in Kabul, Kashmir and Gaza failed.',
    finds: 'Moscow = moscow, Moscow = moscow-idaho, Idaho = idaho, Kabul = kabul, Kashmir = kashmir, Gaza = gaza-strip',
  },
  {
    says: 'a paper without the words before its name',
    text: 'On Monday Harbour Review reported delays, and The Harbour Review has learned more.',
    finds: 'Harbour Review = harbour-review, Harbour Review = harbour-review',
  },
  {
    says: 'a ministry in any case, of the country the text is about',
    text: 'In Kyiv the interior ministry said 12 were hurt. Poland said its finance ministry sent help.',
    finds:
      'Kyiv = kyiv, interior ministry = ministry-of-internal-affairs-ukraine, Poland = poland, finance ministry = ministry-of-finance-poland',
  },
  {
    says: 'no ministry without a country',
    text: 'The interior ministry was silent, the minister of health too.',
    finds: '',
  },
  {
    says: 'a force in small letters where it speaks',
    text: 'Ukraine lost a jet, the air force said. A navy spokesman agreed.',
    finds: 'Ukraine = ukraine, air force = ukrainian-air-force, navy = ukrainian-navy',
  },
  {
    says: 'no force in small letters where it is spoken of',
    text: 'Ukraine has an air force, and the army wants an army of drones.',
    finds: 'Ukraine = ukraine',
  },
  {
    says: 'a force by the country of the text, not by where a firm is at home',
    text: 'Britain waits. Of the vehicles ordered from General Dynamics in 2014, few have reached the Army.',
    finds: 'Britain = united-kingdom, General Dynamics = general-dynamics, Army = british-army',
  },
  {
    says: 'a state in short after its town, and the town',
    text: 'RAPID CITY, S.D. – A bomber was shown. A plant near Oak Hollow, Ark., grows.',
    finds: 'RAPID CITY = rapid-city, S.D. = south-dakota, Oak Hollow = oak-hollow, Ark. = arkansas',
  },
  {
    says: 'a town whose name is a word, before its land',
    text: 'They met at Derby, England; Reading there was a joy.',
    finds: 'Derby = derby, England = england',
  },
  {
    says: 'no state in a title, no town in a list of persons',
    text: 'He thanked Lee, Miss. Hall and the others from Texas.',
    finds: 'Texas = texas',
  },
  {
    says: 'a namesake of a capital by its state',
    text: 'Tanks are built in Lima, Ohio. The plant in Lima grows.',
    finds: 'Lima = lima-ohio, Ohio = ohio, Lima = lima-ohio',
  },
  {
    says: 'a capital before the country of the next clause as itself',
    text: 'In London, Poland signed the deal.',
    finds: 'London = london, Poland = poland',
  },
  {
    says: 'an increment as part of its programme, a tranche as a lot',
    text: 'Increments are cheap. The Collaborative Combat Aircraft program begins with Increment 1; Eurofighters of the Tranche 7 standard come later.',
    finds:
      'Collaborative Combat Aircraft = collaborative-combat-aircraft, Increment 1 = collaborative-combat-aircraft-increment-1, Eurofighters = eurofighter-typhoon, Tranche 7 = eurofighter-typhoon-tranche-7',
  },
  { says: 'no increment without a programme', text: 'Pay rises by Increment 2 each year.', finds: '' },
  {
    says: 'a system by its nickname beside its designation, and no team of that name',
    text: 'The B-21 costs more; the second Raider flies soon. The Oakland Raiders lost.',
    finds: 'B-21 = b-21-raider, Raider = b-21-raider',
  },
  {
    says: 'a family by its bare name where a member is named',
    text: 'Riyadh asked for the M1A2 SEPv3. The number of Abrams was cut.',
    finds: 'Riyadh = riyadh, M1A2 SEPv3 = m1a2-sepv3, Abrams = m1-abrams',
  },
  {
    says: 'a programme by what it buys',
    text: 'Poland signs for the Orka submarines in May.',
    finds: 'Poland = poland, Orka = orka-submarines',
  },
  {
    says: 'squadrons by number, and no count of them',
    text: 'Jets of 102 Squadron and two squadrons flew.',
    finds: '102 Squadron = 102-squadron',
  },
  {
    says: 'two bombs of one family apart',
    text: 'A FAB-3000 fell after two FAB-500s.',
    finds: 'FAB-3000 = fab-3000, FAB-500s = fab-500',
  },
  {
    says: 'a ship by its number, though another navy has that number too',
    text: 'The ROKS Jeongjo the Great (DDG-995) sailed.',
    finds: 'ROKS Jeongjo the Great = roks-jeongjo-the-great, DDG-995 = roks-jeongjo-the-great',
  },
  {
    says: 'initials before a title',
    text: 'In Jakarta, TNI Commander Agus Subiyanto spoke; the TNI wants drones.',
    finds:
      'Jakarta = jakarta, TNI = indonesian-national-armed-forces, Agus Subiyanto = agus-subiyanto, TNI = indonesian-national-armed-forces',
  },
  {
    says: 'a word for a system on a page that names several',
    text: 'The F-35A, the IRIS-T SLM and the Leopard 2A8 came in time, but Patriot is late, and so are its missiles.',
    finds: 'F-35A = f-35a, IRIS-T SLM = iris-t-slm, Leopard 2A8 = leopard-2a8, Patriot = mim-104-patriot',
  },
  {
    says: 'no system in the word of a page on something else',
    text: 'He is a true Patriot, they said of him.',
    finds: '',
  },
])('finds $says', ({ text, finds }) => {
  const found = findMentions(text, gazetteer).mentions.map(
    ({ span, entityId }) => `${text.slice(span.start, span.end)} = ${entityId.split(':')[1]}`,
  );
  expect(found.join(', ')).toBe(finds);
});
