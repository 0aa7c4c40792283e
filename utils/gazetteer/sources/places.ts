import type { PackAlias, PackEntity } from '../pack';
import { bareName, countryIds, idOf } from './names';
import { rowAliases } from './row-aliases';
import { optional } from './systems';
import { readTsv } from './tsv';

/** Cities, bases, regions, seas and buildings of places.tsv. */
export function placesOf(tsv: string): PackEntity[] {
  const rows = readTsv(tsv);
  const taken = new Set(rows.flatMap((row) => [row.cell('name'), ...row.list('aliases')]));
  return rows.map((row): PackEntity => {
    const name = row.cell('name');
    return {
      id: idOf('place', name),
      type: 'place',
      name: bareName(name),
      kind: row.cell('kind'),
      countries: countryIds(row.cell('country')),
      ...optional('wikidata', row.cell('wikidata')),
      aliases: [
        ...rowAliases(row, name, 'place').filter((alias) => !alias.text.includes(', ') || /D\.C\./.test(alias.text)),
        ...townOf(name, row.cell('kind'), taken),
      ],
      needs: row.list('needs').length > 0 || row.cell('kind') !== 'base' ? row.list('needs') : BASE_WORDS,
    };
  });
}

const BASE_WORDS = [
  'base',
  'bases',
  'based',
  'airbase',
  'airbases',
  'air base',
  'squadron',
  'squadrons',
  'stationed',
  'hangars',
  'runway',
];

/** "Ambala Air Force Station" is written "Ambala", "Malmstrom Air Force Base" "Malmstrom", where the text speaks of bases. */
function townOf(name: string, kind: string, taken: ReadonlySet<string>): PackAlias[] {
  if (kind !== 'base') return [];
  const town = BASE.exec(name)?.[1];
  return town && !taken.has(town) ? [{ text: town, ambiguous: true }] : [];
}

const BASE =
  /^(\p{Lu}[\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]+)?|Al \p{Lu}\p{L}+ \p{Lu}\p{L}+|\p{Lu}\.(?: ?\p{Lu}\.)? ?\p{Lu}\p{L}+) (?:Air Force Station|Air Base|Air Force Base|Space Force Base|Airbase|air base|Naval Base|Naval Air Station|Army Base)$/u;
