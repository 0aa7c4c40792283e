import type { Report, TrailItem } from '../../utils/domain';
import type { Citation, EntityDetails, PageAnswer, PageEntity, PageFigure, PageSummary } from '../../utils/messaging';

/** Invented reports of invented outlets; tests and the look share them. */
export const report = (id: string, parts: Partial<Report> = {}): Report => ({
  id,
  canonicalUrl: `https://${id}.example/report`,
  outlet: 'Harbour Gazette',
  title: 'Last two air defence squadrons now expected a year later',
  publishedOn: '2025-05-28',
  ...parts,
});

export const REPORTS = {
  gazette: report('gazette'),
  wire: report('wire', {
    outlet: 'Meridian Wire',
    title: 'Moscow and New Delhi talk about more S-400 systems',
    publishedOn: '2024-11-03',
  }),
  copy: report('copy', {
    outlet: 'The Northern Post',
    title: 'More S-400s under discussion',
    publishedOn: '2024-11-04',
  }),
  old: report('old', {
    outlet: 'Defence Ledger',
    title: 'India signs for five S-400 squadrons',
    publishedOn: '2018-10',
  }),
};

export const trailItem = (parts: Partial<TrailItem> & Pick<TrailItem, 'report' | 'surface'>): TrailItem => ({
  start: 40,
  end: 40 + parts.surface.length,
  relation: 'differs',
  reason: '1.3 % higher than USD 5.43 billion',
  origin: parts.report,
  ...parts,
});

export const cite = (of: Report, before: string, surface: string, after: string): Citation => ({
  report: of,
  surface,
  sentence: `${before}${surface}${after}`,
  start: before.length,
  end: before.length + surface.length,
});

export const S400: PageEntity = {
  id: 'system:s-400-triumf',
  type: 'system',
  name: 'S-400 Triumf',
  alias: 'S-400',
  mentions: 6,
  earlierReports: 4,
};

export const S400_DETAILS: EntityDetails = {
  entity: {
    id: 'system:s-400-triumf',
    type: 'system',
    name: 'S-400 Triumf',
    kind: 'sam',
    maker: 'Almaz-Antey',
    countries: ['country:russia'],
    pack: 'starter',
  },
  countryNames: ['Russia'],
  earlierReports: 4,
  latest: [
    cite(
      REPORTS.gazette,
      'Officials in New Delhi now count on the two outstanding squadrons of the ',
      'S-400',
      ' in 2026 and 2027, a year later than they had been told.',
    ),
    cite(REPORTS.wire, 'Further batches of the ', 'S-400', ' are on the table, the ambassador said.'),
    cite(REPORTS.old, 'The ', 'Triumf', ' contract was signed during the summit in the capital.'),
  ],
};

export const PATRIOT: PageEntity = {
  id: 'system:mim-104-patriot',
  type: 'system',
  name: 'MIM-104 Patriot',
  alias: 'Patriot',
  reason: 'because of "battery"',
  mentions: 1,
  earlierReports: 0,
};

const figure = (parts: Partial<PageFigure>): PageFigure => ({
  surface: '$5.5 billion',
  kind: 'money',
  measure: 'contract-value',
  measureLabel: 'Contract value',
  subject: S400.id,
  subjectName: S400.name,
  partyName: 'India',
  sentence: 'The $5.5 billion contract covers five squadrons.',
  ...parts,
});

export const FIGURES = {
  differs: figure({
    finding: {
      result: 'differs',
      reasons: ['1.3 % higher than USD 5.43 billion', 'Two other reports round to the same value'],
      trail: [
        trailItem({ report: 'gazette', surface: 'USD 5.43 billion' }),
        trailItem({ report: 'wire', surface: '5 billion', relation: 'agrees', reason: 'rounded to the same value' }),
        trailItem({
          report: 'copy',
          surface: '5 billion',
          relation: 'agrees',
          reason: 'rounded to the same value',
          origin: 'wire',
        }),
        trailItem({
          report: 'old',
          surface: 'Rs 40,000 crore',
          relation: 'not-comparable',
          reason: 'another currency: INR',
        }),
      ],
    },
  }),
  updates: figure({
    surface: '2026 and 2027',
    kind: 'date',
    measure: 'delivery-date',
    measureLabel: 'Delivery date',
    sentence: 'The last two are due in 2026 and 2027.',
    finding: {
      result: 'updates',
      change: 'slips',
      reasons: ['12 months later than 2026'],
      trail: [
        trailItem({
          report: 'wire',
          surface: 'by 2026',
          relation: 'updates',
          change: 'slips',
          reason: '12 months earlier',
        }),
      ],
    },
  }),
  new: figure({
    surface: '36 per cent',
    kind: 'percent',
    measure: 'share',
    measureLabel: 'Share',
    subjectName: 'Russia',
    partyName: 'India',
    finding: {
      result: 'first-seen',
      reasons: ['No earlier report in your library gives a share of Russia'],
      trail: [],
    },
  }),
  agrees: figure({
    surface: 'five squadrons',
    kind: 'count',
    measure: 'ordered-quantity',
    measureLabel: 'Ordered',
    finding: {
      result: 'agrees',
      reasons: ['The same as 2 earlier reports'],
      trail: [trailItem({ report: 'old', surface: 'five', relation: 'agrees', reason: 'the same value' })],
    },
  }),
  notComparable: figure({
    surface: '400 km',
    kind: 'quantity',
    measure: 'range',
    measureLabel: 'Range',
    partyName: undefined,
    finding: {
      result: 'not-comparable',
      reasons: ['Earlier values are of another missile'],
      trail: [trailItem({ report: 'old', surface: '250 km', relation: 'not-comparable', reason: 'another missile' })],
    },
  }),
  uncompared: figure({
    surface: '140 crore',
    kind: 'count',
    measure: 'other',
    measureLabel: 'Other',
    subjectName: undefined,
    partyName: undefined,
  }),
} satisfies Record<string, PageFigure>;

export const CITATIONS: Citation[] = [
  cite(
    REPORTS.gazette,
    'The contract, worth ',
    'USD 5.43 billion',
    ', was signed in October 2018 and covers five squadrons, of which three have been handed over.',
  ),
  cite(REPORTS.wire, 'New Delhi paid roughly ', '5 billion', ' dollars for the first five.'),
  cite(REPORTS.copy, 'New Delhi paid roughly ', '5 billion', ' dollars for the first five.'),
  cite(REPORTS.old, 'In rupees that is about ', 'Rs 40,000 crore', '.'),
];

const NAMES: [PageEntity['type'], string, number, number][] = [
  ['country', 'India', 14, 4],
  ['country', 'Russia', 9, 4],
  ['person', 'Denis Alipov', 3, 2],
  ['person', 'Rajnath Singh', 1, 1],
  ['organisation', 'Indian Air Force', 4, 3],
  ['organisation', 'Almaz-Antey', 1, 0],
  ['operation', 'Operation Sindoor', 2, 2],
  ['place', 'Punjab', 1, 1],
  ['place', 'Adampur Air Force Station', 1, 0],
];

const SUMMARY: PageSummary = {
  names: 11,
  figures: 6,
  differs: 1,
  updates: 1,
  firstSeen: 1,
  agrees: 1,
  notComparable: 1,
  relatedReports: 3,
};

const ENTITIES: PageEntity[] = [
  S400,
  PATRIOT,
  ...NAMES.map(([type, name, mentions, earlierReports]) => ({
    id: `${type}:${name.toLowerCase()}`,
    type,
    name,
    alias: name,
    mentions,
    earlierReports,
  })),
];

/** A page with everything on it. */
export const ANSWER: PageAnswer = {
  version: 1,
  report: report('here', {
    outlet: 'Strait Observer',
    title: 'S-400: what is still to come',
    publishedOn: '2025-11-20',
  }),
  remembered: false,
  marks: [
    ...ENTITIES.map((_, at) => ({ start: at * 100, end: at * 100 + 5, kind: 'entity' as const, at })),
    ...Object.values(FIGURES).map((_, at) => ({
      start: 50 + at * 100,
      end: 60 + at * 100,
      kind: 'figure' as const,
      at,
    })),
  ],
  entities: ENTITIES,
  figures: Object.values(FIGURES),
  summary: SUMMARY,
  related: [
    { report: REPORTS.gazette, why: 'shares S-400 Triumf, Denis Alipov and 3 more', differs: 1 },
    { report: REPORTS.wire, why: 'copy: 41 of 52 sampled passages', copyOverlap: 0.79, differs: 0 },
    { report: REPORTS.old, why: 'shares S-400 Triumf', differs: 0 },
  ],
};

const crowd = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** A page with far too much on it. */
export const CROWDED: PageAnswer = {
  ...ANSWER,
  version: 2,
  entities: crowd(140, (at) => ({
    ...S400,
    id: `system:x-${at}`,
    name: at % 9 === 0 ? `Interceptor of an uncommonly long and winding designation, block ${at}` : `X-${at} Sentinel`,
  })),
  marks: [],
  figures: crowd(60, () => FIGURES.differs).map((one, at) => ({ ...one, surface: `$${at}.5 billion` })),
  summary: { ...SUMMARY, names: 140, figures: 60, differs: 60, updates: 0, firstSeen: 0, agrees: 0, notComparable: 0 },
};
