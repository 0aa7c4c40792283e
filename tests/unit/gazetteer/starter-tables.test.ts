import { describe, expect, test } from 'vitest';
import { Pack, type StarterTables, starterPackOf } from '../../../utils/gazetteer';

const HEADS: Record<keyof StarterTables, string> = {
  systems:
    'name\tkind\tcountry\tmanufacturer\taliases\tambiguous\tambiguous_aliases\tneeds\tin_service\twikidata\tsource',
  organisations: 'name\tkind\tcountry\taliases\tambiguous\tambiguous_aliases\tneeds\toffice\twikidata\tsource',
  people: 'name\trole\tcountry\tfrom\tto\tas_of\taliases\tambiguous\tambiguous_aliases\tneeds\twikidata\tsource',
  operations: 'name\tkind\tcountries\tfrom\tto\taliases\tambiguous\tambiguous_aliases\tneeds\twikidata\tsource',
  programmes: 'name\tkind\tcountries\tfrom\tto\taliases\tambiguous\tambiguous_aliases\tneeds\twikidata\tsource',
  places: 'name\tkind\tcountry\tlat\tlon\taliases\tambiguous\tambiguous_aliases\tneeds\twikidata\tsource',
  countries:
    'name\tofficial_name\tiso2\tiso3\tiso_numeric\tcapital\tcapital_lat\tcapital_lon\tdemonyms\tshort_forms\tmetonyms\tcurrency\tsovereign\twikidata\tambiguous_aliases\tneeds\tsource',
};

/** Rows of one table, by column; the rest of their cells is empty. */
function packWith(
  table: keyof StarterTables,
  cells: Record<string, string>,
  more: Record<string, string>[] = [],
): Pack {
  const columns = HEADS[table].split('\t');
  const tables = Object.fromEntries(Object.entries(HEADS).map(([name, head]) => [name, `${head}\n`])) as Record<
    keyof StarterTables,
    string
  >;
  for (const row of [cells, ...more]) tables[table] += `${columns.map((column) => row[column] ?? '').join('\t')}\n`;
  return starterPackOf(tables, '1');
}

const aliasesOf = (pack: Pack, id: string) => pack.entities.find((entity) => entity.id === id)?.aliases;

describe('the shipped tables', () => {
  test('become a pack that the schema accepts', () => {
    const pack = packWith('systems', { name: 'S-400', kind: 'sam', country: 'Russia' });
    expect(Pack.parse(pack)).toEqual(pack);
  });

  test('know a block of a system by each of its designations, and no block of one that has none', () => {
    const more = { name: 'QV-9', kind: 'missile', aliases: 'QV-9 Dart' };
    const row = { name: 'QV-7 Spear', kind: 'missile', aliases: 'XM-77|XM-77 Block IB|XM-77 missile|Far Mk 2' };
    const pack = packWith('systems', row, [more]);
    const blocks = pack.entities.flatMap(({ aliases }) =>
      aliases.map(({ text }) => text).filter((text) => / (Block|Mk) /.test(text)),
    );
    expect(blocks.sort()).toEqual(['Far Mk 2', 'QV-7 Spear Block IB', 'XM-77 Block IB']);
  });

  test('keep the bracket that tells rows apart out of the name and in the id', () => {
    const pack = packWith('systems', { name: 'Dhanush (missile)', kind: 'missile', aliases: 'Dhanush' });
    expect(pack.entities[0]).toMatchObject({ id: 'system:dhanush-missile', name: 'Dhanush' });
  });

  test('take the ship that named a class back to it, and no other ship', () => {
    const pack = packWith('systems', { name: 'Harbour-class frigate', kind: 'ship-class', aliases: 'Beacon class' }, [
      { name: 'HS Beacon', kind: 'ship' },
      { name: 'HS Lantern', kind: 'ship' },
      { name: 'HSwMS Harbour', kind: 'submarine' },
      { name: 'Beacon', kind: 'radar' },
    ]);
    expect(pack.entities.map(({ name, variantOf }) => [name, variantOf])).toEqual([
      ['Harbour-class frigate', undefined],
      ['HS Beacon', 'system:harbour-class-frigate'],
      ['HS Lantern', undefined],
      ['HSwMS Harbour', 'system:harbour-class-frigate'],
      ['Beacon', undefined],
    ]);
  });

  test('merge hyphen variants of one form', () => {
    const pack = packWith('systems', { name: 'S-400', kind: 'sam', aliases: 'S400|S 400' });
    expect(aliasesOf(pack, 'system:s-400')).toEqual([{ text: 'S-400' }]);
  });

  test('keep in mind that only the form without a hyphen is ambiguous', () => {
    const pack = packWith('systems', {
      name: 'SM-3',
      kind: 'missile',
      aliases: 'SM3|SM 3',
      ambiguous_aliases: 'SM3|SM 3',
    });
    expect(aliasesOf(pack, 'system:sm-3')).toEqual([{ text: 'SM-3', hyphenFree: true }]);
  });

  test('find the name inside a form with a noun', () => {
    const pack = packWith('systems', {
      name: 'MIM-104',
      kind: 'sam',
      aliases: 'Patriot|Patriot missile',
      ambiguous_aliases: 'Patriot',
    });
    expect(aliasesOf(pack, 'system:mim-104')).toContainEqual({ text: 'Patriot missile', core: 'Patriot' });
  });

  test('license a bare name by its kind where the row lists no words', () => {
    const pack = packWith('systems', { name: 'K21', kind: 'ifv', aliases: 'Redback IFV' });
    expect(aliasesOf(pack, 'system:k21')).toContainEqual({ text: 'Redback', ambiguous: true });
    expect(pack.entities[0]!.needs).toContain('vehicle');
  });

  test.each([
    { kind: 'treaty', id: 'law:x' },
    { kind: 'law', id: 'law:x' },
    { kind: 'agreement', id: 'law:x' },
    { kind: 'programme', id: 'programme:x' },
    { kind: 'contract', id: undefined },
  ])('make $id of a $kind', ({ kind, id }) => {
    expect(packWith('programmes', { name: 'X', kind }).entities[0]?.id).toBe(id);
  });

  test.each([
    { name: 'Republic Summit', kind: 'summit', id: 'event:republic-summit' },
    { name: 'Winter War', kind: 'war', id: 'event:winter-war' },
    { name: 'Red Flag', kind: 'exercise', id: 'operation:red-flag' },
  ])('make $id of a $kind', ({ name, kind, id }) => {
    expect(packWith('operations', { name, kind }).entities[0]!.id).toBe(id);
  });

  test('leave descriptions of a war unmatched', () => {
    const pack = packWith('operations', { name: 'Winter War', kind: 'war', aliases: 'war in Finland|Finnish war' });
    expect(aliasesOf(pack, 'event:winter-war')).toEqual([{ text: 'Winter War' }]);
  });

  test('make demonyms cues of their country', () => {
    const pack = packWith('countries', { name: 'Poland', demonyms: 'Polish|Pole', sovereign: 'yes' });
    expect(aliasesOf(pack, 'country:poland')).toEqual([
      { text: 'Poland' },
      { text: 'Polish', cue: true },
      { text: 'Pole', cue: true },
    ]);
  });

  test('make a territory a place', () => {
    expect(packWith('countries', { name: 'Guam', sovereign: 'no' }).entities[0]).toMatchObject({
      id: 'place:guam',
      type: 'place',
    });
  });
});
