import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aliasWords, type Pack } from '../../utils/gazetteer';
import { isCommonWord } from '../../utils/packs';
import { GAZETTEER_FOLDER } from './starter-pack';

/** Tables with their needed columns; `kind` is checked against the kinds that other rows use at least twice. */
const TABLES = ['systems', 'organisations', 'people', 'operations', 'programmes', 'places', 'countries'] as const;

/** What is wrong with the shipped tables and the pack built from them, one clear line each; empty when all is well. */
export function checkStarterPack(pack: Pack): string[] {
  return [
    ...TABLES.flatMap((table) => checkTable(table, read(`${table}.tsv`))),
    ...checkClashes(pack),
    ...checkDoubles(pack),
    ...checkWords(pack),
    ...checkNumbers(pack),
  ];
}

const read = (file: string): string => readFileSync(join(GAZETTEER_FOLDER, file), 'utf8');

/**
 * Broken rows: wrong number of cells, no name, a name twice, ambiguous forms unlisted or without a word to license
 * them.
 */
export function checkTable(table: string, text: string): string[] {
  const [head, ...lines] = text.replace(/\n$/, '').split('\n');
  const columns = head!.split('\t');
  const seen = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const number = index + 2;
    const say = (problem: string) => `${table}.tsv:${number}: ${problem}`;
    const cells = line.split('\t');
    if (cells.length !== columns.length) return [say(`${cells.length} cells instead of ${columns.length}`)];
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const list = (name: string) => cell(name).split('|').filter(Boolean);
    const name = cell('name');
    const problems: string[] = [];
    if (!name) problems.push(say('no name'));
    if (seen.has(name)) problems.push(say(`"${name}" stands in line ${seen.get(name)} too`));
    seen.set(name, number);
    if (cells.some((value) => value !== value.trim())) problems.push(say(`"${name}" has a cell with blanks around it`));
    if (!cell('source')) problems.push(say(`"${name}" names no source`));
    const forms = new Set([name, cell('official_name'), ...list('aliases'), ...list('short_forms')]);
    for (const form of list('ambiguous_aliases')) {
      if (!forms.has(form)) problems.push(say(`ambiguous form "${form}" of "${name}" is not among its aliases`));
    }
    if (list('ambiguous_aliases').length > 0 && list('needs').length === 0) {
      problems.push(say(`"${name}" has an ambiguous form and no word to license it`));
    }
    return problems;
  });
}

/** Two entities of one type that both claim a form freely: nothing could decide between them. */
export function checkClashes(pack: Pack): string[] {
  const claims = new Map<string, string>();
  const problems: string[] = [];
  for (const entity of pack.entities) {
    for (const alias of entity.aliases) {
      if (alias.ambiguous || alias.cue) continue;
      const key = `${entity.type} ${aliasWords(alias.text)
        .map(({ folded }) => folded)
        .join(' ')}`;
      const other = claims.get(key) ?? entity.id;
      claims.set(key, other);
      if (other !== entity.id)
        problems.push(`"${alias.text}" is a free form of ${other} and of ${entity.id}: mark it ambiguous`);
    }
  }
  return problems;
}

/**
 * Two rows for one thing: of one name, kind and country, they would tie wherever their bare name stands, and it stay
 * unmarked.
 */
export function checkDoubles(pack: Pack): string[] {
  const first = new Map<string, string>();
  return pack.entities.flatMap(({ id, type, kind = '', countries = [], name }) => {
    if (type === 'person') return [];
    const words = aliasWords(name).map(({ folded }) => folded);
    const key = [type, kind, countries[0], ...words].join(' ');
    const other = first.get(key) ?? id;
    first.set(key, other);
    return other === id ? [] : [`${id} and ${other} are one thing twice: make one row of them`];
  });
}

/** Single words of everyday English, as names of something, without a licence to match. */
export function checkWords(pack: Pack, common = commonWords()): string[] {
  return pack.entities.flatMap((entity) =>
    entity.aliases
      .filter((alias) => isCommonWord(alias, common))
      .map((alias) => `"${alias.text}" of ${entity.id} is a common word: mark it ambiguous and say what licenses it`),
  );
}

/** Forms of digits alone: any number of anything would be read as the name. */
export function checkNumbers(pack: Pack): string[] {
  return pack.entities.flatMap((entity) =>
    entity.aliases
      .filter((alias) => /^[\d ]+$/.test(alias.text))
      .map((alias) => `"${alias.text}" of ${entity.id} is a bare number`),
  );
}

const commonWords = (): Set<string> =>
  new Set(
    read('common-words.txt')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
  );
