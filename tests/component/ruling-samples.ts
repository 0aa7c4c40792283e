import type { RulingListVerbs } from '../../components/rulings';
import type { Ruling } from '../../utils/domain';
import type { OtherWording, PageAnswer, PageChanges, PageQuote, ReportVersion } from '../../utils/messaging';
import { draftRuling } from '../../utils/rulings';
import { ANSWER, FIGURES, REPORTS } from './samples';

/** Invented changes, quotes and rulings on the invented reports; tests and the look share them. */
export const CHANGES: PageChanges = {
  since: '2025-05-05T08:00:00Z',
  figures: [
    {
      kind: 'changed',
      before: '$5.4 billion',
      now: '$5.43 billion',
      measure: 'contract-value',
      measureLabel: 'Contract value',
      subjectName: 'S-400 Triumf',
      at: 0,
    },
    {
      kind: 'changed',
      before: '2026',
      now: '2027',
      measure: 'delivery-date',
      measureLabel: 'Delivery date',
      subjectName: 'S-400 Triumf',
      at: 1,
    },
    {
      kind: 'removed',
      before: '12 launchers',
      measure: 'ordered-quantity',
      measureLabel: 'Ordered',
      subjectName: 'S-400 Triumf',
    },
  ],
  texts: [
    {
      kind: 'changed',
      pieces: [
        { op: 'same', text: 'The last two squadrons are due ' },
        { op: 'removed', text: 'by 2026 ' },
        { op: 'added', text: 'by 2027 ' },
        { op: 'same', text: 'at the latest, officials said.' },
      ],
    },
    { kind: 'added', pieces: [{ op: 'added', text: 'A second yard has been asked for help.' }] },
    { kind: 'removed', pieces: [{ op: 'removed', text: 'Twelve launchers stand ready.' }] },
  ],
  omitted: 0,
  isCorrected: false,
};

export const QUOTES: PageQuote[] = [
  {
    start: 100,
    end: 160,
    surface: 'We will deliver the launchers before winter',
    speaker: 'person:denis alipov',
    speakerName: 'Denis Alipov',
    isTurned: true,
    others: [{ report: REPORTS.wire.id, start: 4, end: 60 }],
  },
];

export const WORDINGS: OtherWording[][] = [
  [
    {
      report: REPORTS.wire,
      alsoIn: [REPORTS.copy],
      pieces: [
        { op: 'same', text: 'We will ' },
        { op: 'removed', text: 'not ' },
        { op: 'same', text: 'deliver the launchers before winter' },
      ],
      isTurned: true,
    },
  ],
];

/** A page read again after it was changed, in a story told before. */
export const CHANGED_ANSWER: PageAnswer = {
  ...ANSWER,
  version: 9,
  remembered: true,
  textChanged: true,
  news: { telling: 41, fresh: [10, 40, 60, 90, 300, 340] },
  changes: CHANGES,
  quotes: QUOTES,
  figures: [
    { ...FIGURES.differs, isNew: true, changedFrom: '$5.4 billion' },
    ...Object.values(FIGURES).slice(1),
    {
      ...FIGURES.differs,
      surface: '$6.1 billion',
      ruling: {
        key: 'dismissed-one',
        verdict: 'dismissed',
        note: 'counts spares too',
        ruledAt: '2025-05-06T08:00:00Z',
      },
    },
  ],
  summary: { ...ANSWER.summary, dismissed: 1, origins: 2 },
};

const ruling = (parts: Partial<Ruling>): Ruling => ({
  ...draftRuling({
    report: ANSWER.report,
    figure: { ...FIGURES.differs, finding: FIGURES.differs.finding! },
    earlier: { report: REPORTS.gazette.id, surface: 'USD 5.43 billion' },
  }),
  verdict: 'dismissed',
  ruledAt: '2025-05-06T08:00:00Z',
  ...parts,
});

export const RULINGS: Ruling[] = [
  ruling({ key: 'a', note: 'The panel counts spares and training as well.' }),
  ruling({
    key: 'b',
    verdict: 'accepted',
    surface: '16 launchers',
    measure: 'in-service-quantity',
    measureLabel: 'In service',
    earlier: undefined,
  }),
];

/** Rulings kept in an array, as the background would. */
export const rulingVerbs = (start: Ruling[] = []): RulingListVerbs & { kept: () => Ruling[] } => {
  let kept = [...start];
  const put = (key: string, now: Ruling | undefined) => {
    const before = kept.find((one) => one.key === key);
    kept = [...(now ? [now] : []), ...kept.filter((one) => one.key !== key)];
    return { ...(before && { before }), ...(now && { now }) };
  };
  return {
    kept: () => kept,
    rule: async (draft) =>
      put(draft.key, draft.verdict || draft.note ? { ...draft, ruledAt: '2025-05-07T08:00:00Z' } : undefined),
    putBack: async (key, before) => void put(key, before),
    list: async () => ({ rulings: kept, reports: [REPORTS.gazette] }),
  };
};

export const VERSIONS: ReportVersion[] = [
  { report: { ...REPORTS.gazette, readAt: '2025-06-02T08:00:00Z' }, change: CHANGES },
  { report: { ...REPORTS.gazette, readAt: '2025-05-28T08:00:00Z' } },
];
