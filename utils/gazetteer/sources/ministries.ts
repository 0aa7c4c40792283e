import type { PackEntity } from '../pack';
import type { CountryNames } from './countries';
import { idOf } from './names';
import { ministryTitles, nationalForms } from './offices';

/** Ministries that every state has and no table lists: "Ministry of Internal Affairs (Ukraine)", for "interior ministry". */
export function ministriesOf(
  countries: readonly CountryNames[],
  listed: readonly PackEntity[],
  states: ReadonlySet<string>,
): PackEntity[] {
  const held = new Set(listed.map(({ office, countries: [country] = [] }) => `${office} ${country}`));
  return countries
    .filter(({ id }) => states.has(id))
    .flatMap((country) =>
      ministryTitles()
        .filter(([office]) => !held.has(`${office} ${country.id}`))
        .map(
          ([office, title]): PackEntity => ({
            id: idOf('organisation', `${title} (${country.name})`),
            type: 'organisation',
            name: title,
            kind: 'ministry',
            countries: [country.id],
            office,
            aliases: nationalForms(office, { ...country, names: [] }).map((text) => ({ text })),
          }),
        ),
    );
}
