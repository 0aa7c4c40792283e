import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../utils/domain';
import {
  comparePacks,
  compareVersions,
  countsOf,
  createJsonReader,
  createTableReader,
  guessColumns,
  headerFlaw,
  linkKnown,
  nextVersion,
  openPackFile,
} from '../../../utils/packs';
import { readTable } from '../../../utils/tables';

const COMMON = new Set(['arrow', 'tempest', 'may', 'hawk']);

const readText = (text: string, fallback?: EntityType) => {
  const opened = openPackFile(text, 'my-pack.csv');
  if ('flaw' in opened) throw new Error(opened.flaw);
  const reader =
    opened.kind === 'table'
      ? createTableReader(opened.rows, opened.mapping, fallback, COMMON)
      : createJsonReader(opened.entities, COMMON);
  while (reader.read(2)) expect(reader.done()).toBeLessThan(reader.total);
  return { ...reader.result, refused: reader.result.refused(), header: opened.header };
};
const problemsOf = (text: string, fallback?: EntityType) =>
  readText(text, fallback).problems.map(
    ({ at, message, refused }) => `${at}${refused ? '' : ' (in part)'}: ${message}`,
  );
const aliasesOf = (text: string) =>
  readText(text).entities.flatMap(({ aliases }) =>
    aliases.map((alias) => (alias.ambiguous ? `${alias.text}?` : alias.text)),
  );

describe('columns are guessed', () => {
  test.each([
    ['name,type,aliases,country', ['name', 'type', 'aliases', 'country']],
    ['Entity Type;Also known as;Main name', ['type', 'aliases', 'name']],
    ['entityType\tqid\tlabel\tNotes', ['type', 'wikidata', 'name', undefined]],
    [
      'name,kind,country,manufacturer,aliases,ambiguous,ambiguous_aliases,needs,wikidata,source',
      ['name', 'kind', 'country', 'maker', 'aliases', undefined, 'ambiguous', 'needs', 'wikidata', undefined],
    ],
    ['Synonyms,Acronym,Name', ['aliases', 'aliases', 'name']],
    ['Radar,Country', ['name', 'country']],
    ['Vessel type,Vessel name', ['kind', 'name']],
  ])('from the headings %s', (header, columns) => {
    expect(guessColumns(readTable(`${header}\nx`).rows)).toEqual({ columns, hasHeader: true });
  });

  test('from what stands in them where there are no headings', () => {
    expect(guessColumns(readTable('person,Ada Example\nperson,Ben Example').rows)).toEqual({
      columns: ['type', 'name'],
      hasHeader: false,
    });
    expect(guessColumns(readTable('Viking\nSturgeon').rows)).toEqual({ columns: ['name'], hasHeader: false });
  });
});

describe('a table becomes entities', () => {
  test('with everything its row says', () => {
    const { entities, problems } = readText(
      'name,type,aliases,country,kind,role,maker,wikidata,needs,from\n' +
        'Zephyr Mk 9 missile,Weapon,Zephyr 9|ZM-9,India; Exampleland,missile,,Example Works,https://www.wikidata.org/wiki/Q42,"missile, launcher",1999\n',
    );
    expect(problems).toEqual([]);
    expect(entities).toEqual([
      {
        id: 'system:zephyr-mk-9-missile',
        type: 'system',
        name: 'Zephyr Mk 9 missile',
        kind: 'missile',
        maker: 'Example Works',
        wikidata: 'Q42',
        from: '1999',
        countries: ['country:india', 'country:exampleland'],
        aliases: [{ text: 'Zephyr Mk 9 missile', core: 'Zephyr Mk 9' }, { text: 'Zephyr 9' }, { text: 'ZM-9' }],
        needs: ['missile', 'launcher'],
      },
    ]);
  });

  test.each([
    {
      says: 'several names in one cell',
      text: 'name,type,aliases\nX-1,system,"X1A; X1B|X1C"',
      aliases: ['X-1', 'X1A', 'X1B', 'X1C'],
    },
    {
      says: 'names apart by commas, but not a company’s ending',
      text: 'name;type;aliases\nX-1;org;Examplia, Inc., ExCo Ltd',
      aliases: ['X-1', 'Examplia, Inc.', 'ExCo Ltd'],
    },
    {
      says: 'all names of a row marked ambiguous',
      text: 'name,type,aliases,ambiguous,needs\nX-1,system,X One,yes,radar',
      aliases: ['X-1?', 'X One?'],
    },
    {
      says: 'the names listed as ambiguous',
      text: 'name,type,aliases,ambiguous,needs\nX-1,system,X One,X One,radar',
      aliases: ['X-1', 'X One?'],
    },
    { says: 'a name twice once', text: 'name,type,aliases\nX-1,system,X-1|X 1|X-1', aliases: ['X-1'] },
    {
      says: 'a common word with words that license it',
      text: 'name,type,needs\nArrow,system,interceptor',
      aliases: ['Arrow?'],
    },
    {
      says: 'a common word licensed by its kind',
      text: 'name,type,kind\nTempest,system,aircraft',
      aliases: ['Tempest?'],
    },
  ])('$says', ({ text, aliases }) => expect(aliasesOf(text)).toEqual(aliases));

  test('of the type chosen for rows that name none', () => {
    expect(readText('Viking\nSturgeon', 'system').entities.map(({ id }) => id)).toEqual([
      'system:viking',
      'system:sturgeon',
    ]);
  });

  test('of the type a table calls by another word', () => {
    const { entities } = readText(
      'name,type\nA1,Aircraft\nB1,companies\nC1,People\nD1,air base\nE1,Treaties\nF1,Program',
    );
    expect(entities.map(({ type }) => type)).toEqual(['system', 'organisation', 'person', 'place', 'law', 'programme']);
  });
});

describe('what is wrong is said by line, and the rest loads', () => {
  test.each([
    { text: 'name,type\n,system\nX-1,system', says: ['2: It has no name.'], loads: 1 },
    {
      text: 'name,type\nX-1,starship',
      says: [expect.stringMatching(/^2: “starship” is no type\. Use one of: system, person/)],
      loads: 0,
    },
    { text: 'name\nX-1', says: ['2: It has no type.'], loads: 0 },
    { text: 'name,type\nX-1,system\n\nX-1,system', says: ['4: Line 2 holds this name already.'], loads: 1 },
    {
      text: 'name,type\nArrow,person',
      says: [expect.stringMatching(/^2: “Arrow” is a common English word/)],
      loads: 0,
    },
    {
      text: 'name,type,aliases\nX-1,person,Hawk',
      says: [expect.stringMatching(/^2 \(in part\): “Hawk” is a common English word and was left out/)],
      loads: 1,
    },
    {
      text: `name,type,aliases\nX-1,system,${'y'.repeat(201)}`,
      says: [expect.stringMatching(/^2 \(in part\): “y+” is longer than 200 characters/)],
      loads: 1,
    },
    { text: `name,type\n${'y'.repeat(201)},system`, says: ['2: Its name is longer than 200 characters.'], loads: 0 },
    {
      text: 'name,type,aliases\nX-1,system,1999',
      says: ['2 (in part): “1999” is a number and was left out.'],
      loads: 1,
    },
    {
      text: 'name,type,wikidata\nX-1,system,Kew',
      says: ['2 (in part): The Wikidata number must be like Q1058.'],
      loads: 1,
    },
    { text: 'name,type,id\nX-1,system,person:x', says: ['2: Its identifier must begin with “system:”.'], loads: 0 },
    {
      text: 'name,type,id\nX-1,system,system:a b',
      says: ['2: Its identifier may hold letters, digits and hyphens only.'],
      loads: 0,
    },
    {
      text: 'name,type,aliases\nX-1,system,Dart\nX-2,system,Dart',
      says: ['3 (in part): “Dart” is also a name of X-1: both count only where the text says more.'],
      loads: 2,
    },
  ])('$text', ({ text, says, loads }) => {
    expect(problemsOf(text)).toEqual(says);
    expect(readText(text).entities).toHaveLength(loads);
  });

  test('entries of a JSON pack are counted from 1', () => {
    const text = JSON.stringify({
      name: 'Mine',
      version: '2.1',
      licence: 'CC0-1.0',
      entities: [
        { id: 'system:x', type: 'system', name: 'X-1', aliases: [] },
        7,
        { type: 'system', name: 'X-2', aliases: [] },
        { type: 'system', aliases: [] },
      ],
    });
    expect(problemsOf(text)).toEqual(['2: This is no entity.', '4: “name” is missing or wrong.']);
    const { entities, header } = readText(text);
    expect(header).toEqual({ name: 'Mine', version: '2.1', licence: 'CC0-1.0' });
    expect(entities[0]?.aliases).toEqual([{ text: 'X-1' }]);
  });
});

describe('hostile files', () => {
  test.each([
    { says: 'a spreadsheet', text: 'PK\u0003\u0004xl', flaw: /compressed or a spreadsheet/ },
    { says: 'bytes', text: 'a\0b', flaw: /no text file/ },
    { says: 'nothing', text: ' \n', flaw: /empty/ },
    { says: 'deep JSON', text: '['.repeat(100_000), flaw: /nested too deeply/ },
    { says: 'broken JSON', text: '{"entities": [', flaw: /not JSON/ },
    { says: 'a key to the prototype', text: '{"entities": [], "__proto__": {"polluted": 1}}', flaw: /forbidden key/ },
    { says: 'the same, escaped', text: '{"entities": [], "\\u005f_proto__": {"polluted": 1}}', flaw: /forbidden key/ },
    { says: 'other JSON', text: '{"a": 1}', flaw: /no list of “entities”/ },
  ])('$says is refused in words', ({ text, flaw }) => {
    expect(openPackFile(text, 'x')).toEqual({ flaw: expect.stringMatching(flaw) });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('characters that hide or turn letters are taken out', () => {
    const { entities } = readText('name,type,role\n\u202eX\u200b-1\u202c,system,a\u0007b\u00a0c\ud800');
    expect(entities[0]).toMatchObject({ name: 'X-1', role: 'ab c\ufffd' });
  });

  test('a column named like a property of all objects is a column', () => {
    const { entities, problems } = readText(
      '__proto__,constructor,name,type\nx,y,toString,system\nx,y,__proto__,system',
    );
    expect(problems).toEqual([]);
    expect(entities.map(({ id }) => id)).toEqual(['system:tostring', 'system:proto']);
  });

  test('markup and formulas are names like others', () => {
    const { entities } = readText(
      'name,type\n<img src=x onerror=alert(1)>,system\n"=HYPERLINK(""http://a.example"")",system',
    );
    expect(entities.map(({ name }) => name)).toEqual([
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://a.example")',
    ]);
  });

  // What took more than linear time would run into the time limit of every test.
  test('a line of ten million characters is refused, and the next one read', () => {
    const { entities, problems } = readText(`name,type\n${'x'.repeat(10_000_000)},system\nX-1,system`);
    expect(problems).toHaveLength(1);
    expect(entities.map(({ name }) => name)).toEqual(['X-1']);
  });
});

describe('the header', () => {
  test('is made from the name of the file where the file says nothing', () => {
    expect(readText('name,type\nX-1,system').header).toEqual({ name: 'my pack', version: '1', licence: 'own' });
  });

  test.each([
    [{ name: ' ', version: '1', licence: 'MIT' }, 'Give the pack a name.'],
    [{ name: 'Starter', version: '1', licence: 'MIT' }, /Sightline itself uses/],
    [{ name: 'x', version: '', licence: 'MIT' }, /a version/],
    [{ name: 'x', version: '1', licence: ' ' }, /licence/],
    [{ name: 'x', version: '1', licence: 'y'.repeat(400) }, /shorter/],
    [{ name: 'x', version: '1', licence: 'MIT' }, undefined],
  ])('%j', (header, flaw) => {
    if (flaw === undefined) expect(headerFlaw(header)).toBeUndefined();
    else expect(headerFlaw(header)).toMatch(flaw);
  });
});

describe('a new version', () => {
  const pack = (...rows: string[]) => readText(['name,type,country', ...rows].join('\n')).entities;

  test('is compared entity by entity', () => {
    const before = pack('A-1,system,', 'B-1,system,India', 'C-1,system,');
    const after = pack('C-1,system,', 'B-1,system,France', 'D-1,system,');
    expect(comparePacks(before, after)).toEqual({
      added: 1,
      removed: 1,
      changed: 1,
      samples: { added: ['D-1'], removed: ['A-1'], changed: ['B-1'] },
    });
    expect(comparePacks(after, [...after].reverse())).toMatchObject({ added: 0, removed: 0, changed: 0 });
  });

  test.each([
    ['1.10', '1.9', 1],
    ['v2', '1.9.9', 1],
    ['1.0', '1', 0],
    ['2026-11-05', '2026-10-30', 1],
    ['1.0-beta', '1.0-alpha', 1],
    ['1', '2', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
    expect(Math.sign(compareVersions(b, a))).toBe(0 - sign || 0);
  });

  test.each([
    ['1', '2'],
    ['1.9', '1.10'],
    ['2.0-rc1', '2.0-rc2'],
    ['first', 'first 2'],
  ])('after %s comes %s', (version, next) => expect(nextVersion(version)).toBe(next));

  test('is counted by kind, in one order', () => {
    expect(Object.entries(countsOf([{ type: 'law' }, { type: 'system' }, { type: 'law' }]))).toEqual([
      ['system', 1],
      ['law', 2],
    ]);
  });
});

describe('names that are known already', () => {
  const rows = readText('name,type,country\nS-400,system,\nS-400 Triumf,system,\nX-1,system,India').entities;
  const [plain, full, other] = rows;

  test('get the id they are known by, and only add names where the pack says no more', () => {
    const { entities, linked } = linkKnown(
      rows,
      new Map([
        [plain!, 'system:s-400-known'],
        [other!, 'system:x-one'],
      ]),
    );
    expect(linked).toBe(2);
    expect(entities.map(({ id, aliasesOnly }) => [id, aliasesOnly ?? false])).toEqual([
      ['system:s-400-known', true],
      ['system:s-400-triumf', false],
      ['system:x-one', false],
    ]);
  });

  test('never two of a pack the same id, nor one of another type', () => {
    const known = new Map([
      [plain!, full!.id],
      [other!, 'person:x'],
    ]);
    expect(linkKnown(rows, known)).toEqual({ entities: rows, linked: 0 });
  });

  test('are not known when the file itself names an identifier', () => {
    const opened = openPackFile('name,type,id\nX-1,system,system:mine\nX-2,system,', 'x');
    if ('flaw' in opened || opened.kind !== 'table') throw new Error('no table');
    const reader = createTableReader(opened.rows, opened.mapping, undefined, COMMON);
    reader.read(9);
    expect([...reader.result.withoutId].map(({ name }) => name)).toEqual(['X-2']);
  });
});
