import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SCHEMA_VERSION } from '../../../utils/store/database';
import { createWitness } from '../../../utils/store/witness';

beforeEach(() => fakeBrowser.reset());

describe('the witness', () => {
  test('counts changes made at the same moment, each once', async () => {
    const witness = createWitness();
    await Promise.all([witness.added(1, 'a'), witness.added(2, 'b'), witness.removing()]);
    expect(await witness.expected()).toBe(2);
    expect(await createWitness().expected()).toBe(2);
  });

  test('keeps the newest id and the version of the database beside the count', async () => {
    await createWitness().added(1, 'r7');
    expect(await fakeBrowser.storage.local.get('library-witness')).toEqual({
      'library-witness': { reports: 1, newest: 'r7', schema: SCHEMA_VERSION },
    });
  });

  test.each([{ stored: 'broken' }, { stored: { reports: 'many' } }])(
    'expects nothing when $stored is stored',
    async ({ stored }) => {
      await fakeBrowser.storage.local.set({ 'library-witness': stored });
      expect(await createWitness().expected()).toBe(0);
    },
  );

  test('is raised to what the database holds, never lowered by it', async () => {
    const witness = createWitness();
    await witness.heal(5);
    await witness.heal(2);
    expect(await witness.expected()).toBe(5);
    await witness.settle(2);
    expect(await witness.expected()).toBe(2);
  });
});
