import { describe, expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { findMentions } from '../../../utils/matching';

const gazetteer = loadStarterPack();
const candidatesOf = (text: string) => findMentions(text, gazetteer).candidates;

describe('candidates', () => {
  test.each([
    ['a code like a designation', 'Nobody knew the XQ-77B.', ['XQ-77B system: written like a designation']],
    ['a numbered type', 'Two Type 995 boats sailed.', ['Type 995 system: follows "Type"']],
    ['a code without a hyphen before a noun of arms', 'It buys AS95 vehicles.', ['AS95 system: before "vehicles"']],
    ['a name before a noun of arms', 'They fired the Vantoru missile.', ['Vantoru system: before "missile"']],
    ['a name over one adjective', 'They saw a Vantoru loitering munition.', ['Vantoru system: before "munition"']],
    ['what something is called', 'It flew a drone dubbed Zephyrian.', ['Zephyrian system: follows "dubbed"']],
    ['a ship by its prefix', 'On Friday HMS Nowhere sailed.', ['HMS Nowhere system: a ship by its prefix']],
    ['a ship after what it is', 'The frigate Quintera sailed.', ['Quintera system: follows "frigate"']],
    [
      'a firm by its legal form',
      'The deal went to Kestova Ltd on Monday.',
      ['Kestova Ltd organisation: written like a company'],
    ],
    ['a firm by its trade', 'It asked drone maker Altivora.', ['Altivora organisation: beside "maker"']],
    ['a firm by an apposition', 'Altivora, a Baltic start-up, won.', ['Altivora organisation: beside "start-up"']],
    [
      'a numbered unit',
      'The 88th Kashubian Artillery Brigade has them.',
      ['88th Kashubian Artillery Brigade organisation: written like a military unit'],
    ],
    ['someone who speaks', 'It is late, said Brunu Tarvek.', ['Brunu Tarvek person: speaks']],
    [
      'a name that comes again beside arms',
      'The men of Orvanta fired shells. Orvanta is far off. At night Orvanta slept.',
      ['Orvanta organisation: named 3 times, in a sentence with "shells"'],
    ],
    ['nothing that a pack has', 'Poland bought HIMARS from Lockheed Martin.', []],
    ['no illness, group or standard', 'In Covid-19 times the G-7 met at 10-12 p.m. under ISO-9001.', []],
    ['no currencies and kinds', 'It paid USD 5 for an AESA radar and SHORAD missiles.', []],
    ['nothing in a headline', 'Vantoru Missile Flies Over Altivora Again Today', []],
  ])('are %s', (_, text, expected) => {
    expect(candidatesOf(text).map(({ surface, type, reason }) => `${surface} ${type}: ${reason}`)).toEqual(expected);
  });

  test('come once, with all places in order', () => {
    const text = 'The XQ-77 flew. Later an XQ-77 fell.';
    const [candidate] = candidatesOf(text);
    expect(candidate!.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['XQ-77', 'XQ-77']);
    expect(candidate!.span).toEqual(candidate!.spans[0]);
  });

  test('are never mentions of something known', () => {
    const text = 'The XQ-77 met HMS Nowhere and an F-16 over Kestova Ltd.';
    const { mentions, candidates } = findMentions(text, gazetteer);
    const known = mentions.filter(({ entityId }) => gazetteer.entity(entityId));
    for (const { spans } of candidates)
      for (const span of spans)
        expect(known.some((mention) => mention.span.start < span.end && span.start < mention.span.end)).toBe(false);
  });
});
