// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPackModel, type PackVerbs, packsSection } from '../../components/packs';
import { cleanUpAfterEach } from './dom';
import { fileOf, packVerbs, TABLE } from './fake-packs';

cleanUpAfterEach();
afterEach(() => void vi.useRealTimers());

const open = async (parts: Partial<PackVerbs> = {}) => {
  const { verbs, log } = packVerbs(parts);
  const model = createPackModel(verbs);
  const stop = model.start();
  const view = render(<Drawn model={model} />);
  await screen.findByRole('heading', { name: 'Coastal vessels' });
  return { ...view, model, log, stop };
};
const Drawn = ({ model }: { model: ReturnType<typeof createPackModel> }) => <>{packsSection(model).draw()}</>;
const choose = async (file: File) => {
  const input = screen.getByLabelText(/Import a pack/);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};
const preview = async (text = TABLE) => {
  const opened = await open();
  await choose(fileOf(text));
  await screen.findByText(/found/);
  return opened;
};
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const problems = () => [...document.querySelectorAll('.pack-problems li')].map((item) => item.textContent);

describe('the list of packs', () => {
  test('names each with version, licence, source and kinds', async () => {
    await open();
    expect(screen.getByText(/comes with Sightline 0\.1\.0/)).toBeTruthy();
    expect(
      screen.getByText(
        '134 names · version 1.2 · licence: CC0-1.0 · from Own list of the harbour desk · imported 2 November 2026',
      ),
    ).toBeTruthy();
    const kinds = within(screen.getByRole('group', { name: 'Kinds of Coastal vessels' }));
    expect(kinds.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, false, true]);
  });

  test('switches a kind and a whole pack', async () => {
    const { log } = await open();
    const kinds = within(screen.getByRole('group', { name: 'Kinds of Coastal vessels' }));
    fireEvent.click(kinds.getByRole('checkbox', { name: /Systems/ }));
    await waitFor(() => expect(log).toEqual(['choose Coastal vessels {"kindsOff":["person","system"]}']));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Mark names of Starter pack' }));
    await waitFor(() => expect(log.at(-1)).toBe('choose starter {"enabled":false}'));
    expect(await screen.findByText('Off')).toBeTruthy();
  });

  test('the starter pack cannot be removed', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Remove Starter pack' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Remove Coastal vessels' })).toBeTruthy();
  });

  test('a failure is said and the list stays', async () => {
    await open({ choose: () => Promise.reject(new Error('broken')) });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Mark names of Starter pack' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong');
    expect(screen.getByRole('heading', { name: 'Coastal vessels' })).toBeTruthy();
  });

  test('a pack goes out as a pack file', async () => {
    const { log } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Export Coastal vessels' }));
    await waitFor(() => expect(log[0]).toMatch(/^save coastal-vessels\.json: /));
    const pack = JSON.parse(log[0]!.slice(log[0]!.indexOf('{')));
    expect(pack).toMatchObject({ name: 'Coastal vessels', version: '1.2', licence: 'CC0-1.0' });
    expect(pack.entities).toHaveLength(2);
  });
});

describe('removing', () => {
  test('takes the marks away at once and the pack when the time to undo is over', async () => {
    const { log } = await open();
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Coastal vessels' }));
    await pass(0);
    expect(log).toEqual(['choose Coastal vessels {"enabled":false}']);
    await pass(60_000);
    expect(log.at(-1)).toBe('remove Coastal vessels');
    expect(screen.queryByRole('heading', { name: 'Coastal vessels' })).toBeNull();
  });

  test('can be undone', async () => {
    const { log } = await open();
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Coastal vessels' }));
    await pass(1_000);
    fireEvent.click(screen.getByRole('button', { name: 'Undo removing Coastal vessels' }));
    await pass(60_000);
    expect(log).toEqual(['choose Coastal vessels {"enabled":false}', 'choose Coastal vessels {"enabled":true}']);
  });

  test('happens at once when the page is left', async () => {
    const { log, stop } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Coastal vessels' }));
    stop();
    await waitFor(() => expect(log).toContain('remove Coastal vessels'));
  });
});

describe('importing a table', () => {
  test('shows columns, what is found, and what is refused by line and reason', async () => {
    await preview();
    expect(screen.getByText('3 names found: 2 systems and 1 person.')).toBeTruthy();
    expect(screen.getByText(/2 lines refused/)).toBeTruthy();
    expect(screen.getByText(/1 of them Sightline knows already/)).toBeTruthy();
    expect(problems()).toEqual([
      'Line 4  It has no name. ',
      expect.stringMatching(/^Line 6 Marram “starship” is no type\. Use one of: /),
    ]);
    const held = (name: string) => (screen.getByLabelText(`${name} holds`) as HTMLSelectElement).value;
    expect(['Name', 'Type', 'Also known as', 'Country', 'Remarks'].map(held)).toEqual([
      'name',
      'type',
      'aliases',
      'country',
      '',
    ]);
  });

  test('stores the good lines, a known name under the id it is known by', async () => {
    const { log } = await preview();
    fireEvent.input(screen.getByLabelText('Name of the pack'), { target: { value: 'Harbour list' } });
    fireEvent.click(screen.getByRole('button', { name: 'Import 3 names' }));
    await screen.findByText('Harbour list was added, with 3 names. Open pages show them already.');
    expect(log).toEqual(['commit Harbour list 1 in 1: system:sea-lantern system:s-400-triumf person:ada-example']);
    expect(screen.getByRole('heading', { name: 'Harbour list' })).toBeTruthy();
  });

  test('a column given another meaning is read anew', async () => {
    await preview('Vessel name,Note\nSea Lantern,x\nMarram,y');
    expect(screen.getByText('No names found.')).toBeTruthy();
    expect(problems()[0]).toContain('It has no type.');
    fireEvent.change(screen.getByLabelText('All names are'), { target: { value: 'system' } });
    await screen.findByText('2 names found: 2 systems.');
    fireEvent.change(screen.getByLabelText('Note holds'), { target: { value: 'name' } });
    await waitFor(() => expect((screen.getByLabelText('Vessel name holds') as HTMLSelectElement).value).toBe(''));
    await screen.findByText('No names found.');
    expect(problems()[0]).toContain('can be looked for');
  });

  test('a first line can be made a name', async () => {
    await preview('Name\nSea Lantern');
    fireEvent.change(screen.getByLabelText('All names are'), { target: { value: 'system' } });
    await screen.findByText('1 name found: 1 system.');
    fireEvent.click(screen.getByLabelText('The first line names the columns'));
    await screen.findByText('2 names found: 2 systems.');
  });

  test('the list of what is refused can be saved, with nothing in it that a spreadsheet would run', async () => {
    const { log } = await preview('name,type\n=1+1,starship\nMarram,system');
    fireEvent.click(screen.getByRole('button', { name: 'Save the list' }));
    expect(log[0]).toContain('"2","\'=1+1","no","“starship” is no type.');
  });

  test('is not possible without a name, version or licence', async () => {
    await preview();
    fireEvent.input(screen.getByLabelText('Version'), { target: { value: ' ' } });
    await screen.findByText('Give the pack a version, such as 1.');
    expect((screen.getByRole('button', { name: 'Import 3 names' }) as HTMLButtonElement).disabled).toBe(true);
  });

  test('cancelled changes nothing', async () => {
    const { log } = await preview();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('heading', { name: 'Coastal vessels' });
    expect(log).toEqual([]);
  });

  test('that fails while storing keeps what was corrected', async () => {
    await open({ stage: () => Promise.reject(new Error('broken')) });
    await choose(fileOf(TABLE));
    await screen.findByText(/found/);
    fireEvent.click(screen.getByRole('button', { name: 'Import 3 names' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong');
    expect(screen.getByRole('button', { name: 'Import 3 names' })).toBeTruthy();
  });

  test('by dropping a file', async () => {
    await open();
    const section = screen.getByRole('region', { name: 'Packs' });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    fireEvent(section, Object.assign(drop, { dataTransfer: { files: [fileOf(TABLE)] } }));
    expect(drop.defaultPrevented).toBe(true);
    await screen.findByText('3 names found: 2 systems and 1 person.');
  });
});

describe('a pack that is there already', () => {
  const version = (number: string) =>
    JSON.stringify({
      name: 'Coastal vessels',
      version: number,
      licence: 'CC0-1.0',
      entities: [
        { id: 'system:marram', type: 'system', name: 'Marram', kind: 'ship', aliases: [{ text: 'Marram' }] },
        { id: 'system:spindrift', type: 'system', name: 'Spindrift', aliases: [{ text: 'Spindrift' }] },
      ],
    });

  test('says what the new version adds, removes and changes', async () => {
    await open();
    await choose(fileOf(version('1.10'), 'coast.json'));
    await screen.findByText('1 added');
    const changes = [...document.querySelectorAll('.pack-changes li')].map((item) => item.textContent);
    expect(changes).toEqual(['1 added Spindrift', '1 removed Sea Lantern', '1 changed Marram']);
    fireEvent.click(screen.getByRole('button', { name: 'Replace with version 1.10' }));
    await screen.findByText('Coastal vessels is now version 1.10, with 2 names.');
  });

  test('keeps what was said of it when a table replaces it', async () => {
    await open();
    await choose(fileOf('name,type\nMarram,ship', 'Coastal vessels.csv'));
    await screen.findByRole('button', { name: 'Replace with version 1.3' });
    expect((screen.getByLabelText('Licence') as HTMLInputElement).value).toBe('CC0-1.0');
  });

  test('warns of an older one and asks for it by name', async () => {
    await open();
    await choose(fileOf(version('1.1'), 'coast.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('This is an older version: you have 1.2');
    expect(screen.getByRole('button', { name: 'Go back to version 1.1' })).toBeTruthy();
  });
});

describe('files that are none', () => {
  test.each([
    ['a spreadsheet', fileOf('PK\u0003\u0004', 'x.xlsx'), /save the sheet as CSV/],
    ['nothing', fileOf(''), /empty/],
    ['other JSON', fileOf('{"a": 1}', 'x.json'), /no list of “entities”/],
  ])('%s are refused in words, and the list stays', async (_, file, says) => {
    await open();
    await choose(file);
    await screen.findByText(says);
    expect(screen.getByRole('heading', { name: 'Coastal vessels' })).toBeTruthy();
  });

  test('one that is too large is refused before it is read', async () => {
    const file = fileOf('a');
    Object.defineProperty(file, 'size', { value: 90_000_000 });
    await open();
    await choose(file);
    await screen.findByText(/larger than 80\.0 MB/);
  });
});

test.each([
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...[...'name,type\nÄrla,system'].flatMap((sign) => [sign.charCodeAt(0), 0])])],
  ['Windows-1252', new Uint8Array([...'name,type\n\u00c4rla,system'].map((sign) => sign.charCodeAt(0)))],
])('a table in %s is read with its letters', async (_, bytes) => {
  const { log } = await open();
  await choose(fileOf(bytes));
  fireEvent.click(await screen.findByRole('button', { name: 'Import 1 name' }));
  await waitFor(() => expect(log[0]).toContain('system:arla'));
});
