import type { VNode } from 'preact';
import { EntityCard, FigureCard } from '../../components/card';
import { createLibraryModel, LibraryPage, type LibraryVerbs } from '../../components/library';
import { createPackModel, packsSection } from '../../components/packs';
import { createPageModel, PagePanel, type PageVerbs } from '../../components/summary';
import type { PageState } from '../../utils/messaging';
import { fileOf, packVerbs, TABLE } from './fake-packs';
import { libraryVerbs, pageVerbs } from './fake-verbs';
import { HARD_STORIES } from './hard-stories';
import { NAME_STORIES } from './names-stories';
import { RULING_STORIES } from './ruling-stories';
import { ANSWER, CITATIONS, CROWDED, FIGURES, PATRIOT, REPORTS, report, S400, S400_DETAILS } from './samples';
import { TRAILS, TRAILS_ANSWER } from './trail-samples';

/** A state of the interface as a reader meets it: tested for accessibility, and drawn by scripts/look.mjs. */
export interface Story {
  name: string;
  width: number;
  draw: () => VNode;
  /** Text that stands there once the state is reached. */
  shows: string | RegExp;
}

const handlers = { pinned: false, onPin: () => undefined, onClose: () => undefined };
const never = () => new Promise<never>(() => undefined);

const panel = (parts: Partial<PageVerbs> = {}) => {
  const model = createPageModel(pageVerbs(parts));
  model.start();
  return <PagePanel model={model} />;
};
const library = (parts: Partial<LibraryVerbs> = {}, reports = Object.values(REPORTS)) => {
  const model = createLibraryModel(libraryVerbs(parts, reports));
  model.start();
  return <LibraryPage model={model} />;
};
const packs = (file?: File) => {
  const model = createPackModel(packVerbs().verbs);
  model.start();
  if (file) void model.importing.choose(file);
  const page = createLibraryModel(libraryVerbs({ place: () => 'packs' }));
  page.start();
  return <LibraryPage model={page} sections={[packsSection(model)]} />;
};
const searched = () => {
  const snippet = { text: 'said that five of the systems left port at the end of the year', start: 30, end: 39 };
  const hits = Object.values(REPORTS).map((one) => ({ report: one, snippet }));
  const model = createLibraryModel(libraryVerbs({ search: async () => ({ hits, looked: 4, total: 4 }) }));
  model.start();
  model.search.set({ query: 's-4', outlet: 'wire', from: '2024', to: 'june' });
  return <LibraryPage model={model} />;
};
const state = (parts: PageState) => ({ pageState: async () => parts });
const at = (url: string | undefined) => ({
  shownTab: async () => ({ id: 7, windowId: 1, ...(url ? { url } : {}) }),
  pageState: async () => undefined,
});

const CARDS: Story[] = [
  {
    name: 'card-entity',
    width: 360,
    shows: 'Harbour Gazette',
    draw: () => <EntityCard {...handlers} mark={S400} details={S400_DETAILS} />,
  },
  {
    name: 'card-entity-pinned',
    width: 360,
    shows: 'Almaz-Antey',
    draw: () => <EntityCard {...handlers} pinned mark={S400} details={S400_DETAILS} />,
  },
  {
    name: 'card-entity-loading',
    width: 360,
    shows: 'S-400 Triumf',
    draw: () => <EntityCard {...handlers} mark={S400} />,
  },
  {
    name: 'card-entity-new',
    width: 360,
    shows: /Not in your earlier reports/,
    draw: () => <EntityCard {...handlers} mark={PATRIOT} />,
  },
  {
    name: 'card-entity-failed',
    width: 360,
    shows: 'The library is not reachable.',
    draw: () => (
      <EntityCard {...handlers} mark={S400} failed="The library is not reachable." onRetry={() => undefined} />
    ),
  },
  ...Object.entries(FIGURES).map(([name, figure]) => ({
    name: `card-figure-${name}`,
    width: 360,
    shows: figure.surface,
    draw: () => <FigureCard {...handlers} figure={figure} citations={name === 'differs' ? CITATIONS : []} />,
  })),
  ...Object.entries(TRAILS).map(([name, figure]) => ({
    name: `card-trail-${name}`,
    width: 360,
    shows: figure.surface,
    draw: () => <FigureCard {...handlers} figure={figure} citations={[]} />,
  })),
  {
    name: 'card-figure-loading',
    width: 360,
    shows: '$5.5 billion',
    draw: () => <FigureCard {...handlers} figure={FIGURES.differs} />,
  },
  {
    name: 'card-figure-failed',
    width: 360,
    shows: 'The library is not reachable.',
    draw: () => (
      <FigureCard
        {...handlers}
        figure={FIGURES.differs}
        failed="The library is not reachable."
        onRetry={() => undefined}
      />
    ),
  },
];

const PANELS: Story[] = [
  { name: 'popup-ready', width: 380, shows: /1 differs/, draw: () => panel() },
  {
    name: 'popup-remembered',
    width: 380,
    shows: 'In your library',
    draw: () => panel(state({ status: 'ready', answer: { ...ANSWER, remembered: true } })),
  },
  {
    name: 'popup-trails',
    width: 380,
    shows: 'Does not add up',
    draw: () => panel(state({ status: 'ready', answer: TRAILS_ANSWER })),
  },
  {
    name: 'popup-crowded',
    width: 380,
    shows: /60 differ/,
    draw: () => panel(state({ status: 'ready', answer: CROWDED })),
  },
  {
    name: 'popup-nothing',
    width: 380,
    shows: /No known names/,
    draw: () =>
      panel(
        state({
          status: 'ready',
          answer: {
            ...ANSWER,
            entities: [],
            figures: [],
            marks: [],
            related: [],
            summary: {
              names: 0,
              figures: 0,
              differs: 0,
              updates: 0,
              firstSeen: 0,
              agrees: 0,
              notComparable: 0,
              relatedReports: 0,
            },
          },
        }),
      ),
  },
  { name: 'popup-reading', width: 380, shows: 'Reading the page', draw: () => panel(state({ status: 'reading' })) },
  { name: 'popup-loading', width: 380, shows: 'Looking at the page', draw: () => panel({ pageState: never }) },
  {
    name: 'popup-no-access',
    width: 380,
    shows: 'Not read yet',
    draw: () => panel({ pageState: async () => undefined, siteMode: async () => 'unset' }),
  },
  { name: 'popup-no-address', width: 380, shows: /may not see/, draw: () => panel(at(undefined)) },
  { name: 'popup-off', width: 380, shows: /Off on/, draw: () => panel({ siteMode: async () => 'off' }) },
  {
    name: 'popup-not-an-article',
    width: 380,
    shows: 'No article here',
    draw: () => panel(state({ status: 'not-an-article' })),
  },
  {
    name: 'popup-failed',
    width: 380,
    shows: 'The library is not reachable.',
    draw: () => panel(state({ status: 'failed', message: 'The library is not reachable.' })),
  },
  {
    name: 'popup-browser-page',
    width: 380,
    shows: /belongs to the browser/,
    draw: () => panel(at('chrome://settings')),
  },
  { name: 'popup-pdf', width: 380, shows: /PDF/, draw: () => panel(at('https://a.example/paper.pdf')) },
  {
    name: 'popup-lost',
    width: 380,
    shows: /20 reports are missing/,
    draw: () => panel({ lostReports: async () => 20 }),
  },
];

const LIBRARIES: Story[] = [
  { name: 'library', width: 1100, shows: 'Defence Ledger', draw: () => library() },
  { name: 'library-narrow', width: 480, shows: 'Defence Ledger', draw: () => library() },
  {
    name: 'library-settings',
    width: 1100,
    shows: 'harbourgazette.example',
    draw: () => library({ place: () => 'settings' }),
  },
  { name: 'library-files', width: 1100, shows: 'Library file', draw: () => library({ place: () => 'files' }) },
  { name: 'library-privacy', width: 1100, shows: 'What is stored', draw: () => library({ place: () => 'privacy' }) },
  { name: 'library-search', width: 1100, shows: 'left port', draw: () => searched() },
  { name: 'library-search-narrow', width: 480, shows: 'left port', draw: () => searched() },
  { name: 'packs', width: 1100, shows: 'Coastal vessels', draw: () => packs() },
  { name: 'packs-narrow', width: 480, shows: 'Coastal vessels', draw: () => packs() },
  { name: 'packs-import', width: 1100, shows: /lines refused/, draw: () => packs(fileOf(TABLE)) },
  { name: 'packs-import-narrow', width: 480, shows: /lines refused/, draw: () => packs(fileOf(TABLE)) },
  {
    name: 'packs-update',
    width: 1100,
    shows: '1 added',
    draw: () => packs(fileOf('name,type\nMarram,ship\nSpindrift,ship', 'Coastal vessels.csv')),
  },
  { name: 'packs-refused', width: 1100, shows: /save the sheet as CSV/, draw: () => packs(fileOf('PK\u0003\u0004')) },
  {
    name: 'library-empty',
    width: 1100,
    shows: 'Nothing remembered yet',
    draw: () => library({ status: async () => ({ reports: 0, lost: 0, entities: 0 }) }, []),
  },
  { name: 'library-loading', width: 1100, shows: 'Loading reports', draw: () => library({ list: never }) },
  {
    name: 'library-lost',
    width: 1100,
    shows: /gone missing/,
    draw: () => library({ status: async () => ({ reports: 4, lost: 20, entities: 63 }) }),
  },
  {
    name: 'library-failed',
    width: 1100,
    shows: /Something went wrong/,
    draw: () =>
      library({
        list: async () => {
          throw new Error('broken');
        },
      }),
  },
  {
    name: 'library-crowded',
    width: 1100,
    shows: 'Show more reports',
    draw: () =>
      library(
        {},
        Array.from({ length: 250 }, (_, at) =>
          report(`r${at}`, { title: `Report number ${at} on things already known` }),
        ),
      ),
  },
];

export const STORIES: Story[] = [
  ...CARDS,
  ...PANELS,
  ...LIBRARIES,
  ...NAME_STORIES,
  ...RULING_STORIES,
  ...HARD_STORIES,
];
