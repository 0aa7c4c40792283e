import { AddCard, EntityCard } from '../../components/card';
import { createLibraryModel, LibraryPage } from '../../components/library';
import {
  CandidateList,
  createActionsModel,
  createAddingModel,
  createNamesModel,
  NameActions,
  namesSection,
} from '../../components/names';
import type { Hiding, OwnName } from '../../utils/domain';
import type { PageCandidate } from '../../utils/messaging';
import { fakeNames, ownName } from './fake-names';
import { libraryVerbs } from './fake-verbs';
import { S400, S400_DETAILS } from './samples';
import type { Story } from './stories';

const handlers = { pinned: true, onPin: () => undefined, onClose: () => undefined };
const KNOWN = { id: 'system:kh-59', type: 'system' as const, name: 'Kh-59', kind: 'missile' };
const subject = {
  entity: S400,
  surface: 'S-400',
  report: 'r1',
  title: 'Regiment arrives',
  host: 'harbourgazette.example',
};

/** The foot of a name's card in one of its states. */
const card = (reach: (model: ReturnType<typeof createActionsModel>) => void, own?: OwnName) => {
  const model = createActionsModel(fakeNames(), subject);
  model.know(own);
  reach(model);
  return (
    <EntityCard
      {...handlers}
      mark={S400}
      details={{ ...S400_DETAILS, ...(own ? { own } : {}) }}
      actions={<NameActions model={model} isUnlisted={false} />}
    />
  );
};

const adding = (parts: Parameters<typeof fakeNames>[0], reach: (form: Form) => void = () => undefined) => {
  const model = createAddingModel(fakeNames(parts), { surface: 'Grelbin Kite' });
  const view = model.view.value;
  if (view.kind === 'form') reach(view.form);
  return <AddCard {...handlers} adding={model} />;
};
type Form = Extract<ReturnType<typeof createAddingModel>['view']['value'], { kind: 'form' }>['form'];

const NAMES = [
  ownName({ name: 'Grelbin Kite', aliases: ['Grelbin Kite', 'GK-2'], note: 'Seen in Norway first.', watched: true }),
  ownName({ name: 'S-400 Triumf', aliases: ['Dome of the East'], ofPack: true }),
  ownName({ id: 'person:ada-holm', type: 'person', name: 'Ada Holm' }),
];
const HIDINGS: Hiding[] = [
  { scope: 'everywhere', entityId: 'system:arrow', name: 'Arrow', surface: 'Arrow', createdAt: '2026-02-03T04:05:06Z' },
  {
    scope: 'report',
    entityId: 'place:georgia',
    name: 'Georgia',
    surface: 'Georgia',
    report: 'r1',
    title: 'Plant opens near Savannah',
    createdAt: '2026-02-03T04:05:06Z',
  },
  {
    scope: 'site',
    entityId: 'system:mim-104',
    name: 'MIM-104 Patriot',
    surface: 'Patriot',
    host: 'harbourgazette.example',
    createdAt: '2026-02-03T04:05:06Z',
  },
];
const section = (
  kept: OwnName[],
  hidden: Hiding[],
  reach: (model: ReturnType<typeof createNamesModel>) => void = () => undefined,
) => {
  const library = createLibraryModel(libraryVerbs({ place: () => 'names' }));
  library.start();
  const model = createNamesModel(fakeNames({ hidings: async () => hidden }, kept));
  model.start();
  reach(model);
  return <LibraryPage model={library} sections={[namesSection(model)]} />;
};

const candidate = (surface: string, parts: Partial<PageCandidate> = {}): PageCandidate => ({
  surface,
  type: 'system',
  reason: 'written like a designation',
  start: 0,
  end: surface.length,
  times: 1,
  sentence: `The ${surface} was shown.`,
  ...parts,
});

/** Names added, watched and hidden, as a reader meets them. */
export const NAME_STORIES: Story[] = [
  { name: 'card-actions', width: 360, shows: 'Not this …', draw: () => card(() => undefined) },
  {
    name: 'card-actions-own',
    width: 360,
    shows: 'Watched',
    draw: () => card(() => undefined, ownName({ ...NAMES[1]!, watched: true, note: 'Second regiment only.' })),
  },
  {
    name: 'card-actions-not-this',
    width: 360,
    shows: 'Never anywhere',
    draw: () => card((model) => model.askNotThis()),
  },
  { name: 'card-actions-other', width: 360, shows: 'Another name for', draw: () => card((model) => model.addOther()) },
  {
    name: 'card-actions-done',
    width: 360,
    shows: 'is hidden on harbourgazette.example',
    draw: () => card((model) => void model.hide('site')),
  },
  { name: 'card-add', width: 360, shows: 'Other names', draw: () => adding({}) },
  {
    name: 'card-add-known',
    width: 360,
    shows: 'stands for Kh-59 already',
    draw: () => adding({ suggest: async (name) => ({ name, type: 'system', known: [KNOWN] }) }),
  },
  {
    name: 'card-add-search',
    width: 360,
    shows: 'missile',
    draw: () =>
      adding({ search: async () => [KNOWN, { ...KNOWN, id: 'system:kh-55', name: 'Kh-55', form: 'Kent' }] }, (form) => {
        form.setMode('other');
        void form.search('kh');
      }),
  },
  {
    name: 'card-add-warned',
    width: 360,
    shows: 'Add anyway',
    draw: () =>
      adding(
        {
          add: async () => ({
            problems: [
              {
                kind: 'warning',
                text: 'Kite',
                message: '“Kite” is an everyday word too: it will be marked wherever it is written so.',
              },
            ],
          }),
        },
        (form) => void form.submit(false),
      ),
  },
  {
    name: 'card-add-done',
    width: 360,
    shows: 'one of your names now',
    draw: () => adding({}, (form) => void form.submit(false)),
  },
  {
    name: 'candidates',
    width: 400,
    shows: 'In none of your lists',
    draw: () => (
      <CandidateList
        candidates={[
          candidate('XQZ-77', { times: 3 }),
          candidate('INS Veer', { reason: 'a ship by its prefix' }),
          candidate('Ada Holm', { type: 'person', reason: 'introduced by her office' }),
        ]}
        verbs={fakeNames()}
        onReveal={() => undefined}
      />
    ),
  },
  { name: 'names', width: 1100, shows: 'Plant opens near Savannah', draw: () => section(NAMES, HIDINGS) },
  { name: 'names-narrow', width: 480, shows: 'Plant opens near Savannah', draw: () => section(NAMES, HIDINGS) },
  { name: 'names-empty', width: 1100, shows: 'No names yet', draw: () => section([], []) },
  {
    name: 'names-adding',
    width: 1100,
    shows: 'Note, for you alone',
    draw: () => section(NAMES, [], (model) => model.add('Grelbin')),
  },
  {
    name: 'names-editing',
    width: 1100,
    shows: 'Save',
    draw: () => section(NAMES, [], (model) => model.edit(NAMES[0]!)),
  },
];
