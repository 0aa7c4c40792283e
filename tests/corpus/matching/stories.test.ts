import { expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { findMentions } from '../../../utils/matching';

const gazetteer = loadStarterPack();

/** Invented sentences on real subjects, one story a row; every mention and nothing else, as `surface (type)`. */
test.each([
  {
    story: 'Gripen for Ukraine',
    text: 'Saab CEO Micael Johansson said Linköping could build 36 Gripen E jets a year for Kyiv, which flies F-16s.',
    finds:
      'Saab (organisation), Micael Johansson (person), Linköping (place), Gripen E (system), Kyiv (place), F-16s (system)',
  },
  {
    story: 'Patriot for Ukraine',
    text: 'Germany will give Ukraine two Patriot systems, Boris Pistorius told Reuters; Pistorius wants PAC-3 MSE missiles.',
    finds:
      'Germany (country), Ukraine (country), Patriot (system), Boris Pistorius (person), Reuters (organisation), Pistorius (person), PAC-3 MSE (system)',
  },
  {
    story: 'AUKUS',
    text: 'Richard Marles said AUKUS would bring Virginia-class boats to HMAS Stirling; the Pentagon agreed.',
    finds:
      'Richard Marles (person), AUKUS (programme), Virginia-class (system), HMAS Stirling (place), Pentagon (organisation)',
  },
  {
    story: 'F-35 lots',
    text: 'The F-35 Joint Program Office (JPO) agreed with Lockheed Martin on Lot 20, Lt. Gen. Gregory Masiello said.',
    finds:
      'F-35 Joint Program Office (organisation), JPO (organisation), Lockheed Martin (organisation), Lot 20 (programme), Gregory Masiello (person)',
  },
  {
    story: 'K9 for Romania',
    text: "Romania's defense ministry signed with Hanwha Aerospace for 54 K9 howitzers and 36 K10 vehicles in Bucharest.",
    finds:
      'Romania (country), defense ministry (organisation), Hanwha Aerospace (organisation), K9 (system), K10 (system), Bucharest (place)',
  },
  {
    story: 'Tejas Mk1A',
    text: 'HAL will deliver Tejas Mk-1A jets with GE F404 engines to the Indian Air Force (IAF); the IAF waits in New Delhi.',
    finds:
      'HAL (organisation), Tejas Mk-1A (system), GE F404 (system), Indian Air Force (organisation), IAF (organisation), IAF (organisation), New Delhi (place)',
  },
  {
    story: 'Type 26 for Norway',
    text: 'Norway chose the Type 26 frigate of BAE Systems over the F127; the Royal Norwegian Navy gets five.',
    finds:
      'Norway (country), Type 26 (system), BAE Systems (organisation), F127 (system), Royal Norwegian Navy (organisation)',
  },
  {
    story: 'Arrow 3 for Germany',
    text: "The Bundestag paid for Arrow 3; Israel's defense ministry thanked Berlin. An arrow flew past a patriot.",
    finds:
      'Bundestag (organisation), Arrow 3 (system), Israel (country), defense ministry (organisation), Berlin (place)',
  },
  {
    story: 'losses in the Black Sea',
    text: 'HUR said Magura V5 drones sank the landing ship Caesar Kunikov near Crimea; the Moskva went down in 2022.',
    finds: 'HUR (organisation), Magura V5 (system), Caesar Kunikov (system), Crimea (place), Moskva (system)',
  },
  {
    story: 'arms for Taiwan',
    text: "Taiwan's Ministry of National Defense awaits HIMARS and Harpoon missiles; Beijing protested to the U.S. State Department.",
    finds:
      'Taiwan (country), Ministry of National Defense (organisation), HIMARS (system), Harpoon (system), Beijing (place), U.S. State Department (organisation)',
  },
  {
    story: 'Typhoons for Turkey',
    text: 'Ankara and London signed for 20 Typhoons; Yaşar Güler met John Healey at the TAI plant, Turkish media said.',
    finds:
      'Ankara (place), London (place), Typhoons (system), Yaşar Güler (person), John Healey (person), TAI (organisation)',
  },
  {
    story: 'nothing to do with arms',
    text: 'The tiger leopard show opens in May. A hawk may harpoon the growler, said Jordan Reading, a nice patriot from Mesa.',
    finds: '',
  },
])('reads $story', ({ text, finds }) => {
  const found = findMentions(text, gazetteer).mentions.map(
    ({ span, type }) => `${text.slice(span.start, span.end)} (${type})`,
  );
  expect(found.join(', ')).toBe(finds);
});
