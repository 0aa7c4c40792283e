import type { VNode } from 'preact';
import { EntityCard, FigureCard } from '../../components/card';
import { createLibraryModel, LibraryPage } from '../../components/library';
import { createPageModel, PagePanel } from '../../components/summary';
import type { Report } from '../../utils/domain';
import type { PageAnswer, PageFigure } from '../../utils/messaging';
import { libraryVerbs, pageVerbs } from './fake-verbs';
import { ANSWER, CROWDED, cite, FIGURES, PATRIOT, report, S400, S400_DETAILS, trailItem } from './samples';
import type { Story } from './stories';
import { TRAILS, track } from './trail-samples';

// What foreign pages hold: far longer, from right to left, without dates, without spaces.

const LONG_OUTLET =
  'The Joint Quarterly Bulletin of the Coastal and Inland Waterways Defence Correspondents’ Association';
const REPORTS: Report[] = [
  report('long', {
    outlet: LONG_OUTLET,
    title:
      'Ministry of the Interior and of the Coasts, Harbours and Inland Waterways says that nothing is decided on the S-400 and that everything may yet be',
  }),
  report('arabic', {
    outlet: 'صحيفة الميناء',
    title: 'وصول ثلاث كتائب من منظومة S-400 إلى الميناء',
    publishedOn: '2024-11',
  }),
  report('hebrew', { outlet: 'עיתון הנמל', title: 'שלוש סוללות הגיעו לנמל', publishedOn: '2024' }),
  { id: 'bare', readAt: '2026-01-02T10:00:00Z' },
  report('unbroken', { outlet: 'W'.repeat(60), title: 'Rindfleischetikettierungsüberwachungsaufgaben'.repeat(3) }),
];

const LONG: PageFigure = {
  ...FIGURES.differs,
  surface: 'between 1,234,567,890.12 and 1,345,678,901.23 United Arab Emirates dirhams',
  measureLabel: 'Contract value',
  subjectName: 'Multipurpose amphibious landing and logistic support vessel, third batch',
  partyName: 'the Organisation for Joint Armament Co-operation of the coastal states',
  counting: 'more vessels of that batch and of the one before',
  isNew: true,
  saidBy: 'the spokesman of the Ministry of the Interior and of the Coasts',
  isClaimed: true,
  finding: {
    result: 'differs',
    reasons: [
      '1,345.2 % higher than between 93,456,789 and 94,567,890 dirhams (28 May 2025); 12 more reports differ too',
      'The same as between 1.2 and 1.3 billion dirhams (November 2024)',
    ],
    trail: [
      trailItem({ report: 'long', surface: 'between 93,456,789 and 94,567,890 dirhams' }),
      trailItem({ report: 'arabic', surface: 'ثلاث كتائب', relation: 'agrees', reason: 'the same value' }),
      trailItem({ report: 'unbroken', surface: '9'.repeat(48) }),
    ],
  },
  track: track(
    [
      {
        on: '2024-11',
        surface: 'between 93,456,789 and 94,567,890 dirhams',
        lo: 94e6,
        step: 'start',
        outlet: LONG_OUTLET,
      },
      { surface: '1.3 billion dirhams', lo: 1.3e9, step: 'changed', change: 'up', outlet: 'صحيفة الميناء' },
      { on: '2026-01-02', surface: '1,345,678,901.23 dirhams', lo: 1.34e9, step: 'contradicts', isHere: true },
    ],
    {
      summary: 'from between 93,456,789 and 94,567,890 dirhams to 1.3 billion dirhams in 1 step',
      reports: 3,
      origins: 2,
    },
  ),
};
const CITATIONS = [
  cite(REPORTS[0]!, 'It costs ', 'between 93,456,789 and 94,567,890 dirhams', ', of which half is paid.'),
  cite(REPORTS[1]!, 'وصلت ', 'ثلاث كتائب', ' من منظومة S-400 إلى الميناء في نهاية العام.'),
  cite(REPORTS[4]!, 'Number ', '9'.repeat(48), '.'),
];

const HARD: PageAnswer = {
  ...ANSWER,
  report: { id: 'here', title: 'A page without a date' },
  figures: [LONG, ...ANSWER.figures],
  marks: [],
  entities: [
    {
      ...S400,
      id: 'system:long',
      name: 'Interceptor of an uncommonly long and winding designation, block seventeen, improved',
    },
    { ...S400, id: 'system:unbroken', name: 'X'.repeat(70) },
    { ...S400, id: 'system:arabic', name: 'منظومة الدفاع الجوي' },
  ],
  related: REPORTS.map((one) => ({
    report: one,
    why: 'shares S-400 Triumf',
    differs: 1,
    agrees: 2,
    updates: 3,
    onlyThere: 4,
  })),
};

const handlers = { pinned: false, onPin: () => undefined, onClose: () => undefined };
const panel = (answer: PageAnswer): VNode => {
  const model = createPageModel(pageVerbs({ pageState: async () => ({ status: 'ready', answer }) }));
  model.start();
  return <PagePanel model={model} />;
};
const library = (): VNode => {
  const model = createLibraryModel(libraryVerbs({}, REPORTS));
  model.start();
  return <LibraryPage model={model} />;
};
const nothing = { differs: 0, updates: 0, firstSeen: 0, agrees: 0, notComparable: 0 };

export const HARD_STORIES: Story[] = [
  {
    name: 'hard-card-figure',
    width: 360,
    shows: '1,345.2 % higher',
    draw: () => <FigureCard {...handlers} figure={LONG} citations={CITATIONS} />,
  },
  {
    name: 'hard-card-list',
    width: 360,
    shows: 'كتائب',
    draw: () => (
      <FigureCard {...handlers} figure={{ ...FIGURES.differs, finding: LONG.finding }} citations={CITATIONS} />
    ),
  },
  {
    name: 'hard-card-slip-narrow',
    width: 300,
    shows: 'slipped',
    draw: () => <FigureCard {...handlers} figure={TRAILS.slip} citations={[]} />,
  },
  {
    name: 'hard-card-entity',
    width: 360,
    shows: 'كتائب',
    draw: () => (
      <EntityCard
        {...handlers}
        mark={{ ...PATRIOT, name: HARD.entities[0]!.name, alias: 'X'.repeat(70), earlierReports: 3, mentions: 1234 }}
        details={{
          ...S400_DETAILS,
          entity: { ...S400_DETAILS.entity, maker: LONG_OUTLET },
          countryNames: ['United Arab Emirates', 'Bosnia and Herzegovina', 'Saint Vincent and the Grenadines'],
          latest: CITATIONS,
        }}
      />
    ),
  },
  { name: 'hard-popup', width: 400, shows: 'dirhams', draw: () => panel(HARD) },
  { name: 'hard-popup-sixty', width: 400, shows: /60 differ/, draw: () => panel(CROWDED) },
  {
    name: 'hard-popup-no-figures',
    width: 400,
    shows: '11 names, no figures',
    draw: () => panel({ ...ANSWER, figures: [], summary: { ...ANSWER.summary, ...nothing, figures: 0 } }),
  },
  { name: 'hard-library', width: 1100, shows: 'Untitled report', draw: library },
  { name: 'hard-library-narrow', width: 400, shows: 'Untitled report', draw: library },
];
