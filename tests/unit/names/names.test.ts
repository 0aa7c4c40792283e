import { describe, expect, test } from 'vitest';
import type { Entity, OwnName } from '../../../utils/domain';
import { compileGazetteer, openGazetteer } from '../../../utils/gazetteer';
import {
  addAliasTo,
  checkDraft,
  cleanName,
  draftedName,
  editedName,
  guessType,
  mergedName,
  namedBy,
  ownPackOf,
  watchedName,
} from '../../../utils/names';

const NOW = '2026-02-03T04:05:06.000Z';
const LATER = '2026-03-03T04:05:06.000Z';
const arrow: Entity = { id: 'system:arrow', type: 'system', name: 'Arrow', pack: 'starter' };
const onPage: Entity = { id: 'system:ins-veer', type: 'system', name: 'INS Veer', pack: 'page' };
const kite = (parts: Partial<OwnName> = {}): OwnName => ({
  ...draftedName({ name: 'Kite', type: 'system', aliases: ['GK-2'] }, NOW),
  ...parts,
});
const gazetteer = openGazetteer(
  compileGazetteer([
    {
      name: 'starter',
      version: '1',
      licence: 'none',
      entities: [
        { id: 'system:arrow', type: 'system', name: 'Arrow', aliases: [{ text: 'Arrow' }, { text: 'Arrow 3' }] },
        {
          id: 'country:norway',
          type: 'country',
          name: 'Norway',
          aliases: [{ text: 'Norway' }, { text: 'Norwegian', cue: true }],
        },
      ],
    },
  ]),
);

describe('a selected text', () => {
  test.each([
    { says: 'loses blanks and line ends', text: '  Grelbin\n  Kite ', name: 'Grelbin Kite' },
    { says: 'loses quotation marks and stops around it', text: '“Grelbin Kite,”', name: 'Grelbin Kite' },
    { says: 'loses a possessive', text: 'Kite’s', name: 'Kite' },
    { says: 'keeps a bracket it opened', text: 'Future Lift (FVL)', name: 'Future Lift (FVL)' },
    { says: 'loses a bracket it did not', text: 'FVL)', name: 'FVL' },
    { says: 'loses what cannot be seen', text: 'Ki\u200bte\u202e', name: 'Kite' },
    { says: 'keeps hyphens and signs inside', text: 'F-16C/D Block 50+', name: 'F-16C/D Block 50+' },
  ])('$says', ({ text, name }) => {
    expect(cleanName(text)).toBe(name);
  });
});

describe('a name of the reader’s', () => {
  test('has an id of its kind and name, and itself among its forms', () => {
    expect(
      draftedName({ name: ' Grelbin Kite ', type: 'system', aliases: ['GK-2', 'GK-2', ' '], note: ' ' }, NOW),
    ).toEqual({
      id: 'system:grelbin-kite',
      type: 'system',
      name: 'Grelbin Kite',
      aliases: ['Grelbin Kite', 'GK-2'],
      createdAt: NOW,
      updatedAt: NOW,
    });
  });

  test('keeps its id when it is renamed', () => {
    const edited = editedName(kite(), { name: 'Kite II', type: 'programme', aliases: [], note: 'ours' }, LATER);
    expect(edited).toMatchObject({
      id: 'system:kite',
      name: 'Kite II',
      type: 'programme',
      note: 'ours',
      createdAt: NOW,
    });
    expect(edited.aliases).toEqual(['Kite II']);
  });

  test('adds a form to a pack’s entity without taking it over', () => {
    const added = addAliasTo(arrow, 'Hetz', undefined, NOW);
    expect(added).toMatchObject({ id: 'system:arrow', name: 'Arrow', aliases: ['Hetz'], ofPack: true });
    expect(addAliasTo(arrow, 'Homa', added, LATER).aliases).toEqual(['Hetz', 'Homa']);
    expect(editedName(added, { name: 'Else', type: 'person', aliases: ['Hetz 2'] }, LATER)).toMatchObject({
      name: 'Arrow',
      type: 'system',
      aliases: ['Hetz 2'],
    });
  });

  test('is made of a name that only the page has', () => {
    expect(watchedName(onPage, true, undefined, NOW)).toMatchObject({ aliases: ['INS Veer'], watched: true });
    expect(watchedName(onPage, true, undefined, NOW)?.ofPack).toBeUndefined();
  });

  test('goes when nothing of it is left to keep', () => {
    const watched = watchedName(arrow, true, undefined, NOW);
    expect(watchedName(arrow, false, watched, LATER)).toBeUndefined();
    expect(watchedName(arrow, false, { ...watched!, note: 'ours' }, LATER)).toMatchObject({ note: 'ours' });
    expect(watchedName(onPage, false, kite({ watched: true }), LATER)).toMatchObject({ name: 'Kite' });
  });

  test('makes a pack in which additions only add, and watching is nothing', () => {
    const pack = ownPackOf([
      kite(),
      addAliasTo(arrow, 'Hetz', undefined, NOW),
      watchedName(arrow, true, undefined, NOW)!,
    ]);
    expect(pack.entities).toEqual([
      { id: 'system:kite', type: 'system', name: 'Kite', aliases: [{ text: 'Kite' }, { text: 'GK-2' }] },
      { id: 'system:arrow', type: 'system', name: 'Arrow', aliases: [{ text: 'Hetz' }], aliasesOnly: true },
    ]);
  });
});

describe('merging with a file', () => {
  test('takes what is new and the forms of both', () => {
    expect(mergedName(undefined, kite())).toEqual(kite());
    const filed = kite({ aliases: ['Kite', 'Drake'], note: 'theirs', updatedAt: LATER });
    expect(mergedName(kite({ watched: true }), filed)).toMatchObject({
      note: 'theirs',
      createdAt: NOW,
      updatedAt: LATER,
    });
    expect(mergedName(kite(), filed).aliases.sort()).toEqual(['Drake', 'GK-2', 'Kite']);
  });

  test('twice is once', () => {
    const filed = kite({ aliases: ['Kite', 'Drake'], updatedAt: LATER });
    const once = mergedName(kite(), filed);
    expect(mergedName(once, filed)).toEqual(once);
  });
});

describe('checking a name', () => {
  const lists = {
    namedBy: (text: string) => namedBy(text, gazetteer),
    entity: (id: string) => gazetteer.entity(id),
    isCommon: (word: string) => word === 'reading',
  };
  const check = (name: string, aliases: string[] = [], before?: OwnName) =>
    checkDraft(draftedName({ name, type: 'system', aliases }, NOW), before, lists).map(({ kind, text }) => [
      kind,
      text,
    ]);

  test.each([
    { says: 'nothing of a good one', name: 'Grelbin Kite', aliases: ['GK-2'], found: [] },
    { says: 'an empty one', name: ' “” ', aliases: [], found: [['error', '']] },
    { says: 'a number', name: '2026', aliases: [], found: [['error', '2026']] },
    { says: 'a single letter', name: 'Kite', aliases: ['K'], found: [['error', 'K']] },
    { says: 'an everyday word', name: 'Reading', aliases: [], found: [['warning', 'Reading']] },
    { says: 'a name that is known', name: 'Kite', aliases: ['Arrow 3'], found: [['known', 'Arrow 3']] },
    { says: 'nothing of a nationality', name: 'Norwegian', aliases: [], found: [] },
  ])('finds $says', ({ name, aliases, found }) => {
    expect(check(name, aliases)).toEqual(found);
  });

  test('finds a paragraph too long for a name', () => {
    const words = Array.from({ length: 13 }, (_, at) => `w${at}`).join(' ');
    expect(check('Kite', [words, 'x'.repeat(130)]).map(([kind]) => kind)).toEqual(['error', 'error']);
  });

  test('says nothing again of forms that are kept', () => {
    const kept = draftedName({ name: 'Reading', type: 'system', aliases: [] }, NOW);
    expect(check('Reading', ['RD-1'], kept)).toEqual([]);
  });

  test('offers the entity that is there under the same kind and name', () => {
    const [problem] = checkDraft(draftedName({ name: 'Arrow', type: 'system', aliases: [] }, NOW), undefined, lists);
    expect(problem).toMatchObject({ kind: 'known', entity: { id: 'system:arrow' } });
  });
});

describe('guessing a kind', () => {
  test.each([
    { surface: 'Operation Dry Dock', type: 'operation' },
    { surface: 'XQZ-77', type: 'system' },
    { surface: 'INS Veer', type: 'system' },
    { surface: 'Grelbin Industries', type: 'organisation' },
    { surface: 'Treaty of Grel', sentence: 'They signed the Treaty of Grel.', type: 'law' },
    { surface: 'Export Control Act', type: 'law' },
    { surface: 'Grel Air Base', type: 'place' },
    { surface: 'Ada Holm', type: 'person' },
    { surface: 'Grelbin', type: 'organisation' },
  ])('takes "$surface" for $type', ({ surface, sentence, type }) => {
    expect(guessType(surface, sentence, gazetteer)).toBe(type);
  });
});
