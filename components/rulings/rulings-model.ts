import { computed, signal } from '@preact/signals';
import type { Report, Ruling, Verdict } from '../../utils/domain';
import { attempting, outletWords, titleWords } from '../common';
import type { RulingListVerbs } from './ruling-verbs';

/** Which rulings are listed. */
export type RulingFilter = 'all' | Verdict | 'noted';

export type RulingsModel = ReturnType<typeof createRulingsModel>;

/** All rulings of the reader: listed, searched, changed, taken back. */
export const createRulingsModel = (verbs: RulingListVerbs) => {
  const rulings = signal<Ruling[]>([]);
  const reports = signal<ReadonlyMap<string, Report>>(new Map());
  const isLoading = signal(true);
  const failed = signal('');
  const filter = signal<RulingFilter>('all');
  const query = signal('');
  /** The one taken back last. */
  const removed = signal<Ruling | undefined>();

  const attempt = attempting(failed);
  const load = (): Promise<void> =>
    attempt(async () => {
      try {
        const found = await verbs.list();
        rulings.value = found.rulings;
        reports.value = new Map(found.reports.map((report) => [report.id, report]));
      } finally {
        isLoading.value = false;
      }
    });

  return {
    rulings,
    reports,
    isLoading,
    failed,
    filter,
    query,
    removed,
    total: computed(() => rulings.value.length),
    found: computed(() =>
      rulings.value.filter((ruling) => isListed(ruling, filter.value) && holds(ruling, query.value)),
    ),
    start: (): void => void load(),
    remove: (ruling: Ruling) =>
      attempt(async () => {
        await verbs.putBack(ruling.key, undefined);
        removed.value = ruling;
        await load();
      }),
    undo: () =>
      attempt(async () => {
        const ruling = removed.value;
        if (!ruling) return;
        await verbs.putBack(ruling.key, ruling);
        removed.value = undefined;
        await load();
      }),
  };
};

const isListed = ({ verdict, note }: Ruling, filter: RulingFilter): boolean =>
  filter === 'all' || (filter === 'noted' ? Boolean(note) : verdict === filter);

const holds = ({ report, note, subjectName, surface, measureLabel }: Ruling, query: string): boolean => {
  const text = [titleWords(report), outletWords(report), note, subjectName, surface, measureLabel]
    .join(' ')
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
