import type { PackAlias } from '../pack';
import type { CountryNames } from './countries';

/** Bodies that every country has one of, and that news names without the country once it is clear. */
interface Office {
  /** Name of the body without its country, as tables write it. */
  named: RegExp;
  /** After an adjective or country: "Polish" + "Ministry of National Defence". */
  national: string[];
  /** Alone, where the text says whose: "the Navy", "defence ministry". */
  alone: PackAlias[];
}

/** A ministry that most states have, by the names it goes by: the first two are also built with the nationality. */
function ministry(...titles: string[]): Office {
  return {
    named: new RegExp(`^(?:${titles.join('|')})$`),
    national: titles.slice(0, 2),
    alone: titles.map((title) => ({ text: title.toLowerCase(), anyCase: true })),
  };
}

/** Ministries that news on defence quotes beside those of defence and foreign affairs. */
const MINISTRIES: Record<string, Office> = {
  'interior-ministry': ministry(
    'Interior Ministry',
    'Ministry of Internal Affairs',
    'Ministry of the Interior',
    'Ministry of Interior',
    'Ministry of Home Affairs',
    'Home Ministry',
    'Home Affairs Ministry',
  ),
  'finance-ministry': ministry('Finance Ministry', 'Ministry of Finance'),
  'economy-ministry': ministry('Economy Ministry', 'Ministry of Economy', 'Ministry of Economic Affairs'),
  'energy-ministry': ministry('Energy Ministry', 'Ministry of Energy'),
  'health-ministry': ministry('Health Ministry', 'Ministry of Health'),
  'justice-ministry': ministry('Justice Ministry', 'Ministry of Justice'),
  'transport-ministry': ministry('Transport Ministry', 'Ministry of Transport'),
};

const OFFICES: Record<string, Office> = {
  'defence-ministry': {
    named: /^(?:Ministry|Department) of (?:National )?Defen[cs]e$|^Defen[cs]e Ministry$/,
    national: [
      'Ministry of Defence',
      'Ministry of National Defence',
      'Defence Ministry',
      'National Defence Ministry',
      'MoD',
      'Department of Defence',
      'Department of National Defence',
      'Defence Department',
    ],
    alone: [
      { text: 'ministry of defence', anyCase: true },
      { text: 'ministry of national defence', anyCase: true },
      { text: 'defence ministry', anyCase: true },
      { text: 'national defence ministry', anyCase: true },
      { text: 'department of defence', anyCase: true },
      { text: 'department of national defence', anyCase: true },
      { text: 'defence department', anyCase: true },
      { text: 'national defence department', anyCase: true },
      { text: 'MoD' },
      { text: 'MOD', ambiguous: true },
    ],
  },
  'foreign-ministry': {
    named: /^Ministry of Foreign Affairs$|^Foreign Ministry$|^Ministry of External Affairs$/,
    national: ['Ministry of Foreign Affairs', 'Foreign Ministry'],
    alone: [
      { text: 'ministry of foreign affairs', anyCase: true },
      { text: 'foreign ministry', anyCase: true },
      { text: 'foreign affairs ministry', anyCase: true },
    ],
  },
  ...MINISTRIES,
  navy: { named: /^Navy$|^Naval Forces?$/, national: ['Navy'], alone: [{ text: 'navy', anyCase: true }] },
  army: {
    named: /^Army$|^Land Forces?$|^Ground Forces?$/,
    national: ['Army'],
    alone: [{ text: 'army', anyCase: true }],
  },
  'air-force': { named: /^Air Force$/, national: ['Air Force'], alone: [{ text: 'air force', anyCase: true }] },
  marines: {
    named: /^Marine Corps$|^Marines$/,
    national: ['Marine Corps', 'Marines'],
    alone: [{ text: 'Marine Corps' }, { text: 'Marines' }],
  },
  'coast-guard': { named: /^Coast Guard$/, national: ['Coast Guard'], alone: [{ text: 'coast guard', anyCase: true }] },
  'space-force': { named: /^Space Force$/, national: ['Space Force'], alone: [{ text: 'Space Force' }] },
  'armed-forces': { named: /^Armed Forces$|^Defen[cs]e Forces?$/, national: ['Armed Forces'], alone: [] },
  parliament: { named: /^Parliament$/, national: ['Parliament'], alone: [] },
  senate: { named: /^Senate$/, national: ['Senate'], alone: [{ text: 'Senate' }] },
  congress: { named: /^Congress$/, national: ['Congress'], alone: [{ text: 'Congress' }] },
};

/** Which office a row holds for its country, if any: "Indian Navy" and "Navy (India)" are India's navy. */
export function officeOf(name: string, kind: string, country: CountryNames): string | undefined {
  if (kind === 'company' || kind === 'unit') return undefined;
  const bare = name.replace(/ *\([^)]*\)$/, '').replace(/^Royal (?=\p{L}+ )/u, '');
  const own = [...country.adjectives, ...country.names, country.name];
  const rest = own.map((word) => (bare.startsWith(`${word} `) ? bare.slice(word.length + 1) : undefined)).find(Boolean);
  const title = rest ?? (bare === name ? undefined : bare);
  if (!title) return undefined;
  return Object.keys(OFFICES).find((office) => OFFICES[office]!.named.test(title));
}

/** "Polish Ministry of Defence", "Poland Ministry of Defence" ... */
export function nationalForms(office: string, country: CountryNames): string[] {
  const { national } = OFFICES[office] ?? { national: [] };
  return [...country.adjectives, ...country.names].flatMap((owner) => national.map((title) => `${owner} ${title}`));
}

/** Ministries of every state, by office and the name of its body. */
export const ministryTitles = (): [office: string, title: string][] =>
  Object.entries(MINISTRIES).map(([office, { national }]) => [office, national[1]!]);

/** Forms that name an office without its country. */
export const officeForms = (): Record<string, PackAlias[]> =>
  Object.fromEntries(Object.entries(OFFICES).map(([office, { alone }]) => [office, alone]));
