import { FigureCard } from '../../components/card';
import { createLibraryModel, LibraryPage } from '../../components/library';
import { createRulingModel, createRulingsModel, RulingFoot, rulingsSection } from '../../components/rulings';
import { createQuotesModel, QuoteList } from '../../components/story';
import { createPageModel, PagePanel } from '../../components/summary';
import { ReaderError } from '../../utils/platform';
import { draftRuling } from '../../utils/rulings';
import { libraryVerbs, pageVerbs } from './fake-verbs';
import { CHANGED_ANSWER, QUOTES, RULINGS, rulingVerbs, VERSIONS, WORDINGS } from './ruling-samples';
import { ANSWER, CITATIONS, FIGURES, REPORTS } from './samples';
import type { Story } from './stories';

const handlers = { pinned: false, onPin: () => undefined, onClose: () => undefined };
const compareQuotes = async () => WORDINGS;

const foot = (
  made?: Parameters<typeof createRulingModel>[2],
  act?: (model: ReturnType<typeof createRulingModel>) => void,
) => {
  const figure = { ...FIGURES.differs, finding: FIGURES.differs.finding! };
  const model = createRulingModel(rulingVerbs(), draftRuling({ report: ANSWER.report, figure }), made);
  act?.(model);
  return <FigureCard {...handlers} figure={figure} citations={CITATIONS} foot={<RulingFoot model={model} />} />;
};

const changedPanel = () => {
  const model = createPageModel(
    pageVerbs({
      pageState: async () => ({ status: 'ready', answer: CHANGED_ANSWER }),
      rulings: rulingVerbs(),
      quotes: { compareQuotes },
    }),
  );
  model.start();
  return <PagePanel model={model} />;
};

const libraryOf = (rulings: typeof RULINGS) => {
  const model = createRulingsModel(rulingVerbs(rulings));
  model.start();
  const page = createLibraryModel(libraryVerbs({ place: () => 'rulings' }));
  page.start();
  return <LibraryPage model={page} sections={[rulingsSection(model)]} />;
};

const versions = () => {
  const page = createLibraryModel(
    libraryVerbs({
      list: async () => ({ total: 2, reports: [REPORTS.gazette, REPORTS.wire], versions: { [REPORTS.gazette.id]: 1 } }),
      versions: async () => VERSIONS,
    }),
  );
  page.start();
  void page.versions.load(REPORTS.gazette.id);
  return <LibraryPage model={page} />;
};

/** States of rulings, changes, quotes and versions. */
export const RULING_STORIES: Story[] = [
  { name: 'ruling-card', width: 360, shows: 'Accept', draw: () => foot() },
  {
    name: 'ruling-card-dismissed',
    width: 360,
    shows: 'Dismissed: not marked',
    draw: () => foot(undefined, (model) => void model.judge('dismissed')),
  },
  {
    name: 'ruling-card-noted',
    width: 360,
    shows: 'counts spares',
    draw: () => foot({ key: 'k', verdict: 'accepted', note: 'counts spares', ruledAt: '2025-05-06T08:00:00Z' }),
  },
  {
    name: 'ruling-card-noting',
    width: 360,
    shows: 'Your note',
    draw: () => foot(undefined, (model) => model.askNote()),
  },
  { name: 'popup-changed', width: 400, shows: 'Changed since you read it', draw: changedPanel },
  {
    name: 'card-said',
    width: 360,
    shows: 'First, with the struck words',
    draw: () => {
      const model = createQuotesModel({ compareQuotes });
      void model.load(QUOTES);
      return <QuoteList quotes={QUOTES} model={model} here={ANSWER.report} withSpeaker />;
    },
  },
  {
    name: 'card-said-failed',
    width: 360,
    shows: 'Try again',
    draw: () => {
      const model = createQuotesModel({
        compareQuotes: () => Promise.reject(new ReaderError('unreachable', 'The library is not reachable.')),
      });
      void model.load(QUOTES);
      return <QuoteList quotes={QUOTES} model={model} here={ANSWER.report} withSpeaker />;
    },
  },
  { name: 'library-rulings', width: 1100, shows: 'counts spares', draw: () => libraryOf(RULINGS) },
  { name: 'library-rulings-none', width: 1100, shows: 'No rulings yet', draw: () => libraryOf([]) },
  { name: 'library-versions', width: 1100, shows: '1 earlier text', draw: versions },
];
