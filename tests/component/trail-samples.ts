import type { Track, TrackPoint } from '../../utils/domain';
import type { PageAnswer, PageDeal, PageFigure } from '../../utils/messaging';
import { ANSWER, FIGURES, trailItem } from './samples';

type Told = Pick<TrackPoint, 'on' | 'surface' | 'lo' | 'step'> & Partial<TrackPoint>;

/** A track with what the points leave to be said. */
export const track = (points: Told[], parts: Partial<Track> = {}): Track => ({
  form: typeof points[0]?.lo === 'string' ? 'date' : 'number',
  points: points.map((point, at) => ({ hi: point.lo, outlet: OUTLETS[at % 4]!, report: `r${at}`, ...point })),
  changes: points.filter(({ step }) => step === 'changed').length,
  reports: points.length,
  origins: points.filter(({ isCopy }) => !isCopy).length,
  summary: 'the same since 5 October 2018',
  omitted: 0,
  ...parts,
});
const OUTLETS = ['Meridian Wire', 'Harbour Gazette', 'Defence Ledger', 'The Northern Post'];

const slips = { step: 'changed', change: 'slips' } as const;

/** Invented tracks of every shape a card meets. */
export const TRACKS = {
  slip: track(
    [
      { on: '2018-10-05', surface: 'April 2023', lo: '2023-04', step: 'start' },
      { on: '2018-10-08', surface: '2023', lo: '2023', step: 'same' },
      { on: '2021-12-21', surface: '2023', lo: '2023', step: 'same' },
      { on: '2024-10-05', surface: 'next year', lo: '2025', ...slips, by: 'A. P. Singh' },
      { on: '2025-05-29', surface: '2026', lo: '2026', ...slips },
      { on: '2025-05-30', surface: '2026', lo: '2026', step: 'same', isCopy: true },
      { on: '2025-06-30', surface: '2027', lo: '2027', ...slips },
      { on: '2025-09-04', surface: '2027', lo: '2027', step: 'same', isHere: true },
    ],
    { summary: 'the last delivery slipped by 45 to 56 months in 3 steps', net: { least: 45, most: 56 } },
  ),
  price: track(
    [
      { on: '2018-10-05', surface: 'USD 5.43 billion', lo: 5.43e9, step: 'start' },
      { on: '2023-06-14', surface: '$5.43 billion', lo: 5.43e9, step: 'same' },
      { on: '2025-05-29', surface: 'USD 5.43 billion', lo: 5.43e9, step: 'same' },
      { on: '2025-05-30', surface: 'USD 5.43 billion', lo: 5.43e9, step: 'same', isCopy: true },
      { on: '2025-09-04', surface: '$5.5 billion', lo: 5.5e9, step: 'contradicts', isHere: true },
      { on: '2025-12-05', surface: 'USD 5 billion', lo: 5e9, step: 'same' },
    ],
    { unit: 'USD', summary: '1 report gives another value than the first', reports: 6 },
  ),
  still: track([
    { on: '2018-10-05', surface: 'five squadrons', lo: 5, step: 'start' },
    { on: '2021-12-21', surface: 'five squadrons', lo: 5, step: 'same' },
    { on: '2025-09-04', surface: 'five squadrons', lo: 5, step: 'same', isHere: true },
  ]),
  two: track(
    [
      { on: '2025-12-05', surface: 'Rs 56,000 crore', lo: 5.6e11, step: 'start' },
      { on: '2026-03-12', surface: 'Rs 60,000 crore', lo: 6e11, step: 'changed', change: 'up', isHere: true },
    ],
    { summary: 'from Rs 56,000 crore to Rs 60,000 crore in 1 step' },
  ),
  many: track(
    Array.from({ length: 40 }, (_, n) => ({
      on: `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-11`,
      surface: `${3 + Math.floor(n / 5)} ships`,
      lo: 3 + Math.floor(n / 5),
      step: n === 0 ? ('start' as const) : n % 5 ? ('same' as const) : ('changed' as const),
      ...(n % 5 || n === 0 ? {} : { change: 'up' as const }),
      isHere: n === 31,
      isCopy: n % 7 === 3,
    })),
    { summary: 'from 3 ships to 10 ships in 7 steps', omitted: 12, reports: 52, origins: 40 },
  ),
  undated: track([
    { on: undefined, surface: '400 km', lo: 400_000, step: 'start' },
    { on: undefined, surface: '380 km', lo: 380_000, step: 'contradicts', isHere: true },
    { on: undefined, surface: '400 km', lo: 400_000, step: 'same' },
  ]),
} satisfies Record<string, Track>;

const entry = (surface: string, value: number, on: string, parts = {}) => ({
  surface,
  value,
  report: 'wire',
  outlet: 'Meridian Wire',
  on,
  ...parts,
});

/** An invented deal, half delivered. */
export const DEAL: PageDeal = {
  subject: 'system:s-400-triumf',
  subjectName: 'S-400 Triumf',
  party: 'country:india',
  partyName: 'India',
  ordered: entry('five squadrons', 5, '2025-09-04'),
  delivered: entry('three squadrons', 3, '2025-11-20', { isHere: true }),
  remaining: entry('two squadrons', 2, '2025-11-20', { isHere: true }),
  sum: 'adds-up',
  computation: '3 + 2 = 5',
  steps: [
    { status: 'approved', latest: entry('Rs 40,000 crore', 4e11, '2015-12-17'), firstOn: '2015-12-17' },
    {
      status: 'contracted',
      latest: entry('USD 5.43 billion', 5.43e9, '2018-10-05'),
      firstOn: '2018-10-05',
      date: '2018-10',
    },
    { status: 'delivered', latest: entry('three squadrons', 3, '2025-11-20', { isHere: true }), firstOn: '2023-06-14' },
  ],
};

/** Cards with everything that goes beyond a finding. */
export const TRAILS = {
  slip: { ...FIGURES.updates, surface: '2027', track: TRACKS.slip, saidBy: 'officials' },
  price: { ...FIGURES.differs, track: TRACKS.price, deal: DEAL },
  still: { ...FIGURES.agrees, track: TRACKS.still, deal: DEAL },
  two: {
    ...FIGURES.updates,
    surface: 'Rs 60,000 crore',
    kind: 'money',
    measure: 'contract-value',
    measureLabel: 'Contract value',
    inDollars: 'about $6.9 billion at 2025’s mean rate',
    track: TRACKS.two,
  },
  many: { ...FIGURES.agrees, track: TRACKS.many },
  undated: { ...FIGURES.differs, track: TRACKS.undated },
  sums: {
    ...FIGURES.agrees,
    sums: [
      { fits: false, computation: '5 × $1.2 billion = $6 billion; the report says $5.43 billion' },
      { fits: true, computation: '3 + 2 = 5' },
    ],
    deal: { ...DEAL, steps: [], sum: 'does-not-add-up', computation: '3 + 1 = 4, but five squadrons ordered' },
  },
  disputed: {
    ...FIGURES.differs,
    surface: '41 aircraft',
    kind: 'count',
    measure: 'lost-quantity',
    measureLabel: 'Lost',
    subjectName: 'Tu-95',
    partyName: undefined,
    saidBy: 'Ukraine’s General Staff',
    isClaimed: true,
    finding: {
      result: 'disputed',
      reasons: ['Ukraine’s General Staff says so; the Russian ministry says 5 aircraft (4 June 2025)'],
      trail: [
        trailItem({
          report: 'wire',
          surface: '5 aircraft',
          relation: 'disputed',
          reason: 'Ukraine’s General Staff says so; the Russian ministry says 5 aircraft (4 June 2025)',
        }),
      ],
    },
  },
} satisfies Record<string, PageFigure>;

/** A page with lines, a deal, and a sum that does not fit. */
export const TRAILS_ANSWER: PageAnswer = {
  ...ANSWER,
  figures: [TRAILS.price, TRAILS.slip, TRAILS.disputed, FIGURES.new, FIGURES.agrees],
  summary: { ...ANSWER.summary, disputed: 1 },
  deals: [DEAL],
  sums: [{ at: [0, 1], ...TRAILS.sums.sums[0]! }],
};
