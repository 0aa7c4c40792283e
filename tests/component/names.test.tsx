// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { EntityCard } from '../../components/card';
import {
  Adding,
  CandidateList,
  createActionsModel,
  createAddingModel,
  createFormModel,
  createNamesModel,
  guardedVerbs,
  NameActions,
  NameForm,
  namesSection,
} from '../../components/names';
import type { NameOutcome, PageCandidate } from '../../utils/messaging';
import { cleanUpAfterEach } from './dom';
import { fakeNames, ownName } from './fake-names';
import { S400 } from './samples';

cleanUpAfterEach();

const KNOWN = { id: 'system:kh-59', type: 'system' as const, name: 'Kh-59' };
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the form that adds a name', () => {
  const draw = (parts: Parameters<typeof fakeNames>[0] = {}, surface = '“Grelbin Kite,”') => {
    const done = vi.fn<(outcome: NameOutcome) => void>();
    const verbs = fakeNames({ suggest: async () => ({ name: 'Grelbin Kite', type: 'place', known: [] }), ...parts });
    const model = createFormModel(verbs, { surface }, done);
    render(<NameForm model={model} onCancel={() => undefined} />);
    return { done, model };
  };
  const nameField = () => screen.getByLabelText('Name') as HTMLInputElement;

  test('begins with the selected text tidied and its likely kind', async () => {
    draw();
    await waitFor(() => expect(nameField().value).toBe('Grelbin Kite'));
    expect((screen.getByLabelText('Kind') as HTMLSelectElement).value).toBe('place');
    expect(document.activeElement).toBe(nameField());
  });

  test('keeps what the reader typed while the suggestion was on its way', async () => {
    let suggest: (reply: { name: string; type: 'place'; known: [] }) => void = () => undefined;
    const { model } = draw({ suggest: () => new Promise((done) => (suggest = done)) });
    type(nameField(), 'Mine');
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'person' } });
    suggest({ name: 'Grelbin Kite', type: 'place', known: [] });
    await waitFor(() => expect(model.problems.value).toEqual([]));
    expect([nameField().value, model.type.value]).toEqual(['Mine', 'person']);
  });

  test('adds the name with its other names and note', async () => {
    const { done } = draw();
    await waitFor(() => expect(nameField().value).toBe('Grelbin Kite'));
    type(screen.getByLabelText('Other names, one a line'), 'GK-2\n\n GK-3 ');
    type(screen.getByLabelText('Note, for you alone'), 'seen in Norway');
    click('Add');
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(done.mock.calls[0]![0].now).toMatchObject({
      aliases: ['Grelbin Kite', 'GK-2', ' GK-3 '],
      note: 'seen in Norway',
    });
  });

  test('says what is wrong and offers no way round it', async () => {
    const { done } = draw({
      add: async () => ({ problems: [{ kind: 'error', text: '', message: 'Give it a name.' }] }),
    });
    click('Add');
    expect((await screen.findByRole('alert')).textContent).toContain('Give it a name.');
    expect(screen.queryByRole('button', { name: 'Add anyway' })).toBeNull();
    expect(done).not.toHaveBeenCalled();
  });

  test('waves a doubt through when told to, and forgets it when the name is changed', async () => {
    const add = vi.fn(async (_: unknown, anyway: boolean) =>
      anyway
        ? { problems: [], now: ownName({ name: 'Kite' }) }
        : { problems: [{ kind: 'warning' as const, text: 'Kite', message: 'An everyday word.' }] },
    );
    const { done } = draw({ add });
    click('Add');
    await screen.findByRole('button', { name: 'Add anyway' });
    type(nameField(), 'Kites');
    expect(screen.queryByRole('button', { name: 'Add anyway' })).toBeNull();
    click('Add');
    fireEvent.click(await screen.findByRole('button', { name: 'Add anyway' }));
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(add.mock.calls.map(([, anyway]) => anyway)).toEqual([false, false, true]);
  });

  test('offers the entity that bears the name already', async () => {
    const addAlias = vi.fn(async () => ({ problems: [], now: ownName({ name: 'Kh-59', ofPack: true }) }));
    const { done } = draw({ suggest: async (name) => ({ name, type: 'system', known: [KNOWN] }), addAlias }, 'Kent');
    fireEvent.click(await screen.findByRole('button', { name: 'Make it another name of Kh-59' }));
    click('Add');
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(addAlias).toHaveBeenCalledWith(KNOWN, 'Kent', false);
  });

  test('finds whose other name it is by the beginning of a name', async () => {
    const addAlias = vi.fn(async () => ({ problems: [], now: ownName({ name: 'Kh-59', ofPack: true }) }));
    draw({ search: async (query) => (query === 'kh' ? [{ ...KNOWN, form: 'Kent' }] : []), addAlias });
    fireEvent.click(screen.getByLabelText('Another name for …'));
    click('Add');
    expect((await screen.findByRole('alert')).textContent).toBe('Choose whose other name it is.');
    type(screen.getByLabelText('Another name for'), 'kh');
    fireEvent.click(await screen.findByRole('button', { name: /Kh-59/ }));
    click('Add');
    await waitFor(() => expect(addAlias).toHaveBeenCalled());
  });

  test('shows an answer that is late for what is typed now nowhere', async () => {
    const answers: ((found: (typeof KNOWN)[]) => void)[] = [];
    const { model } = draw({ search: () => new Promise((done) => answers.push(done)) });
    void model.search('k');
    void model.search('kh');
    answers[1]!([KNOWN]);
    answers[0]!([]);
    await waitFor(() => expect(model.found.value).toEqual([KNOWN]));
  });

  test('says in words when it cannot be kept', async () => {
    draw({
      add: async () => {
        throw Object.assign(new Error('x'), { name: 'ReaderError' });
      },
    });
    click('Add');
    expect((await screen.findByRole('alert')).textContent).toMatch(/\w+/);
  });
});

test('what was added can be taken back where it was added', async () => {
  const putBack = vi.fn(async () => ({ problems: [] }));
  const model = createAddingModel(fakeNames({ putBack }), { surface: 'Grelbin Kite' });
  render(<Adding model={model} onCancel={() => undefined} />);
  click('Add');
  expect((await screen.findByRole('status')).textContent).toContain('Grelbin Kite is one of your names now.');
  click('Undo');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Undone'));
  expect(putBack).toHaveBeenCalledWith('system:grelbin kite', undefined);
});

describe('the foot of a name’s card', () => {
  const draw = (parts: Parameters<typeof fakeNames>[0] = {}, isUnlisted = false) => {
    const verbs = fakeNames(parts);
    const model = createActionsModel(verbs, {
      entity: S400,
      surface: 'S-400',
      report: 'r1',
      title: 'Regiment arrives',
      host: 'gazette.example',
    });
    render(
      <EntityCard
        mark={S400}
        pinned={false}
        onPin={() => undefined}
        onClose={() => undefined}
        actions={<NameActions model={model} isUnlisted={isUnlisted} />}
      />,
    );
    return { model, verbs };
  };

  test('watches a name and no longer', async () => {
    draw();
    const pressed = () => screen.getByRole('button', { name: /^Watch/ }).getAttribute('aria-pressed');
    expect(pressed()).toBe('false');
    click('Watch');
    await waitFor(() => expect(pressed()).toBe('true'));
    click('Watched');
    await waitFor(() => expect(pressed()).toBe('false'));
  });

  test.each([
    {
      button: 'Not in this report',
      scope: 'report',
      says: '“S-400” is hidden in this report.',
      place: { report: 'r1' },
    },
    {
      button: 'Never on gazette.example',
      scope: 'site',
      says: 'is hidden on gazette.example',
      place: { host: 'gazette.example' },
    },
    { button: 'Never anywhere', scope: 'everywhere', says: 'is hidden everywhere', place: {} },
  ])('hides a form: $button, and brings it back', async ({ button, scope, says, place }) => {
    const hide = vi.fn(async (hiding) => ({ ...hiding, createdAt: 'now' }));
    const unhide = vi.fn(async () => undefined);
    draw({ hide, unhide });
    click(/Not this/);
    click(button);
    await screen.findByText(new RegExp(says.replace('.', '\\.')));
    expect(hide.mock.calls[0]![0]).toMatchObject({
      scope,
      entityId: S400.id,
      name: S400.name,
      surface: 'S-400',
      ...place,
    });
    expect(Object.hasOwn(hide.mock.calls[0]![0], 'host')).toBe(scope === 'site');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    click('Undo');
    await waitFor(() => expect(unhide).toHaveBeenCalled());
    expect(screen.getByRole('button', { name: 'Watch' })).toBeTruthy();
  });

  test('gives another name, with the way back', async () => {
    const { verbs } = draw();
    const putBack = vi.spyOn(verbs, 'putBack');
    click('Other name');
    type(screen.getByLabelText('Another name for S-400 Triumf'), 'Dome');
    click('Add');
    await screen.findByText(/“Dome” is added/);
    click('Undo');
    await waitFor(() => expect(putBack).toHaveBeenCalledWith(S400.id, undefined));
  });

  test('adds a name that no list has', async () => {
    draw({}, true);
    expect(screen.queryByRole('button', { name: 'Other name' })).toBeNull();
    click('Add');
    const form = await screen.findByRole('form', { name: 'Add a name' });
    fireEvent.click(within(form).getByRole('button', { name: 'Add' }));
    await screen.findByText(/one of your names now/);
  });

  test('changes nothing, and says so, while the reader could not have seen the card', async () => {
    const watch = vi.fn();
    draw(guardedVerbs(fakeNames({ watch }), async () => false));
    click('Watch');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed');
    expect(watch).not.toHaveBeenCalled();
  });
});

describe('names in none of the lists', () => {
  const candidate: PageCandidate = {
    surface: 'XQZ-77',
    type: 'system',
    reason: 'written like a designation',
    start: 4,
    end: 10,
    times: 2,
    sentence: 'The XQZ-77 flew.',
  };

  test('are shown on the page and added in place, and the way back outlives the list', async () => {
    const onReveal = vi.fn();
    const verbs = fakeNames();
    const { rerender } = render(<CandidateList candidates={[candidate]} verbs={verbs} onReveal={onReveal} />);
    expect(screen.getByText(/System\? Written like a designation/)).toBeTruthy();
    click(/^XQZ-77/);
    expect(onReveal).toHaveBeenCalledWith(candidate);
    click('Add XQZ-77');
    const form = await screen.findByRole('form');
    fireEvent.click(within(form).getByRole('button', { name: 'Add' }));
    await screen.findByText(/XQZ-77 is one of your names now/);
    // The page has been read anew and knows it.
    rerender(<CandidateList candidates={[]} verbs={verbs} onReveal={onReveal} />);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  test('are not mentioned where there are none', () => {
    const { container } = render(<CandidateList candidates={[]} verbs={fakeNames()} onReveal={() => undefined} />);
    expect(container.textContent).toBe('');
  });

  test('come a few at a time', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...candidate, surface: `XQ-${at}` }));
    render(<CandidateList candidates={many} verbs={fakeNames()} onReveal={() => undefined} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    click('Show 4 more');
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
  });
});

describe('the reader’s names in the library', () => {
  const draw = (parts: Parameters<typeof fakeNames>[0] = {}, kept = [ownName({ name: 'Kite', note: 'ours' })]) => {
    const model = createNamesModel(fakeNames(parts, kept));
    model.start();
    render(namesSection(model).draw() as VNode);
    return model;
  };

  test('are listed, and one is removed and put back', async () => {
    draw();
    await screen.findByText('ours');
    click('Remove Kite');
    await screen.findByText(/Kite is removed/);
    expect(screen.queryByText('ours')).toBeNull();
    click('Undo');
    await screen.findByText('ours');
    expect(screen.queryByText(/Kite is removed/)).toBeNull();
  });

  test('are added by hand and changed', async () => {
    draw({}, []);
    await screen.findByText('No names yet');
    click('Add a name');
    type(await screen.findByLabelText('Name'), 'Drake');
    click('Add');
    await screen.findByText(/Drake is added/);
    click('Edit Drake');
    type(screen.getByLabelText('Other names, one a line'), 'DR-1');
    click('Save');
    await screen.findByText('Also: DR-1');
    click('Undo');
    await waitFor(() => expect(screen.queryByText('Also: DR-1')).toBeNull());
  });

  test('are searched', async () => {
    draw({}, [ownName({ name: 'Kite' }), ownName({ name: 'Drake' })]);
    const field = await screen.findByLabelText('Find one of your names');
    type(field, 'dra');
    await waitFor(() => expect(screen.queryByText('Kite')).toBeNull());
    type(field, 'zzz');
    await screen.findByText(/None of your names contains “zzz”/);
  });

  test('are marked on pages unless the reader keeps them from there', async () => {
    const ownMarks = vi.fn(async (on = true) => on);
    draw({ ownMarks });
    const box = (await screen.findByRole('checkbox', { name: /Mark these names on pages/ })) as HTMLInputElement;
    expect(box.checked).toBe(true);
    fireEvent.click(box);
    await waitFor(() => expect(ownMarks).toHaveBeenCalledWith(false));
    expect(box.checked).toBe(false);
  });

  test('leave as a pack file, or say that there is nothing to export', async () => {
    const saveFile = vi.fn();
    draw({ saveFile });
    await screen.findByText('ours');
    click('Export as a pack');
    await waitFor(() => expect(saveFile).toHaveBeenCalledWith('sightline-names-2026-02-03.json', ['{}']));
  });

  test('with what is hidden, which is marked again with the way back', async () => {
    const verbs = fakeNames();
    await verbs.hide({ scope: 'site', entityId: 'system:a', name: 'A', surface: 'A1', host: 'a.example' });
    draw(verbs);
    await screen.findByText(/on a\.example/);
    click('Mark “A1” again on a.example');
    await screen.findByText(/“A1” is marked again/);
    expect(screen.queryByText(/on a\.example/)).toBeNull();
    click('Undo');
    await screen.findByText(/on a\.example/);
  });
});
