import { beforeEach, describe, expect, test } from 'vitest';
import { type Backup, type BackupSource, createBackup, openFolder } from '../../../utils/backup';
import { memoryRoot } from './memory-root';

const DAY = 86_400_000;
const NOW = new Date('2026-02-03T04:05:06Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);

/** A library of numbered reports, and its backup in memory. */
class Library implements BackupSource {
  id = 1;
  reports = new Map<number, string>();
  last = 0;
  names: string[] = [];
  kept = new Map<string, string>();

  remember(count: number): void {
    for (let n = 0; n < count; n++) {
      this.last += 1;
      this.reports.set(this.last, `r${this.last}`);
    }
  }
  /** The browser replaced the damaged database by an empty one. */
  lose(): void {
    this.id += 1;
    this.reports.clear();
    this.last = 0;
    this.kept.clear();
  }
  private after = (no: number) => [...this.reports].filter(([one]) => one > no);
  generation = async () => this.id;
  waiting = async (no: number) => this.after(no).length;
  page = async (no: number, limit: number) => {
    const found = this.after(no).slice(0, limit);
    const lines = found.map(([, id]) => JSON.stringify({ sightline: 1, report: { id }, text: 'x'.repeat(100) }));
    return found.length === 0 ? { lines } : { lines, last: found.at(-1)![0] };
  };
  said = async () => this.names;
  packs = async () => [...this.kept].map(([name, stamp]) => ({ name, stamp }));
  packLines = async (name: string) => [`${name} ${this.kept.get(name)}`];
}

let library: Library;
let files: Map<string, Uint8Array<ArrayBuffer>>;
let backup: Backup;
beforeEach(() => {
  library = new Library();
  files = new Map();
  backup = createBackup(openFolder(memoryRoot(files), 'backup'), library);
});

const idsIn = (lines: string[]): string[] =>
  lines.map((line) => JSON.parse(line)).map(({ report, name }) => report?.id ?? name);
const broughtBack = async (one = backup): Promise<string[]> => {
  const ids: string[] = [];
  for (let at: number | undefined = 0; at !== undefined; ) {
    const page: Awaited<ReturnType<Backup['lines']>> = await one.lines(at);
    ids.push(...idsIn(page.lines));
    at = page.next;
  }
  return ids;
};

describe('saving', () => {
  test('begins with what there is, then a file for every fifty reports and the rest once a day', async () => {
    library.remember(3);
    await backup.run(NOW);
    expect((await backup.status()).reports).toBe(3);
    library.remember(49);
    await backup.run(later(1_000));
    expect((await backup.status()).reports).toBe(3);
    library.remember(1);
    await backup.run(later(2_000));
    expect(await backup.status()).toMatchObject({ reports: 53, savedAt: later(2_000).toISOString() });
    library.remember(1);
    await backup.run(later(2_000 + DAY));
    expect((await backup.status()).reports).toBe(54);
  });

  test('writes nothing when nothing was remembered', async () => {
    library.remember(1);
    await backup.run(NOW);
    const before = [...files.keys()];
    await backup.run(later(1_000));
    expect([...files.keys()]).toEqual(before);
  });

  test('takes much less room than the lines', async () => {
    library.remember(50);
    await backup.run(NOW);
    expect((await backup.status()).bytes).toBeLessThan(2_000);
  });

  test('twice at the same moment saves each report once', async () => {
    library.remember(60);
    await Promise.all([backup.run(NOW), backup.run(NOW), backup.run(NOW)]);
    expect((await broughtBack()).sort()).toHaveLength(60);
  });
});

describe('bringing back', () => {
  test('gives all reports, newest files first, and then what the reader said', async () => {
    library.remember(120);
    library.names = [JSON.stringify({ name: 'Kite' })];
    await backup.run(NOW);
    const ids = await broughtBack();
    expect(ids).toHaveLength(121);
    expect(ids[0]).toBe('r101');
    expect(ids.at(-1)).toBe('Kite');
  });

  test('works for the next worker, and without any backup', async () => {
    expect(await broughtBack()).toEqual([]);
    library.remember(2);
    await backup.run(NOW);
    expect(await broughtBack(createBackup(openFolder(memoryRoot(files), 'backup'), library))).toEqual(['r1', 'r2']);
  });

  test('ends although more is saved meanwhile', async () => {
    library.remember(100);
    await backup.run(NOW);
    let at: number | undefined = 0;
    let pages = 0;
    for (; at !== undefined && pages < 20; pages += 1) {
      at = (await backup.lines(at)).next;
      library.remember(50);
      await backup.run(later(pages));
    }
    expect(pages).toBe(3);
  });

  test('passes over a damaged file', async () => {
    library.remember(100);
    await backup.run(NOW);
    const first = [...files.keys()].find((name) => name.endsWith('000001.gz'))!;
    files.set(first, new Uint8Array([1, 2, 3]));
    expect(await broughtBack()).toHaveLength(50);
    files.set('manifest.json', new Uint8Array([0xff]));
    expect(await broughtBack()).toEqual([]);
  });
});

describe('a library that was lost', () => {
  test('keeps its backup while the new one is saved beside it', async () => {
    library.remember(60);
    await backup.run(NOW);
    library.lose();
    library.remember(1);
    await backup.run(later(DAY));
    expect((await backup.status()).reports).toBe(61);
    expect(await broughtBack()).toHaveLength(61);
  });

  test('and was brought back is saved anew, and only then the old files go', async () => {
    library.remember(60);
    await backup.run(NOW);
    library.lose();
    library.remember(60); // brought back, under new numbers
    await backup.retire();
    await backup.run(later(1_000));
    expect((await backup.status()).reports).toBe(60);
    expect([...files.keys()].filter((name) => name.startsWith('reports-1-'))).toEqual([]);
    expect(await broughtBack()).toHaveLength(60);
  });
});

test('an earlier library stays in the backup when not all of it came back', async () => {
  library.remember(60);
  await backup.run(NOW);
  library.lose();
  library.remember(40);
  await backup.retire();
  await backup.run(later(1_000));
  expect((await backup.status()).reports).toBe(100);
});

describe('a forgotten report', () => {
  test('leaves the backup too', async () => {
    library.remember(60);
    await backup.run(NOW);
    await backup.forget('r7');
    await backup.forget('r7');
    await backup.forget('unknown');
    expect((await backup.status()).reports).toBe(59);
    expect(await broughtBack()).not.toContain('r7');
  });

  test('leaves what an earlier library saved', async () => {
    library.remember(2);
    await backup.run(NOW);
    library.lose();
    await backup.forget('r2');
    expect(await broughtBack()).toEqual(['r1']);
  });
});

describe('imported packs', () => {
  const packFiles = () => [...files.keys()].filter((name) => name.includes('pack-'));
  const saved = async () => Promise.all((await backup.packs()).map(async ({ lines }) => (await lines())[0]));

  test('are saved once, again when they change, and go when they are removed', async () => {
    library.kept.set('harbour', 'one').set('inland', 'one');
    await backup.run(NOW);
    expect(await saved()).toEqual(['harbour one', 'inland one']);
    expect(await backup.status()).toMatchObject({ reports: 0, packs: 2 });
    const before = packFiles();
    await backup.run(later(1000));
    expect(packFiles()).toEqual(before);

    library.kept.set('inland', 'two').delete('harbour');
    await backup.run(later(2000));
    expect(await saved()).toEqual(['inland two']);
    expect(packFiles()).toHaveLength(1);
  });

  test('of a lost library stay until they are back', async () => {
    library.remember(2);
    library.kept.set('harbour', 'one').set('inland', 'one');
    await backup.run(NOW);
    library.lose();
    await backup.run(later(DAY));
    expect(await saved()).toEqual(['harbour one', 'inland one']);

    library.kept.set('inland', 'anew');
    await backup.run(later(2 * DAY));
    expect(await saved()).toEqual(['inland anew', 'harbour one']);

    library.remember(2);
    library.kept.set('harbour', 'anew');
    await backup.retire();
    await backup.run(later(3 * DAY));
    expect(await saved()).toEqual(['inland anew', 'harbour anew']);
    expect(packFiles()).toHaveLength(2);
  });
});
