import type { AnnotatedTrailItem, Annotation } from '../lib/annotation';
import type { FigureScores } from './figures';
import type { GoldFolder, GoldRef, GoldRelation, Verdict } from './gold';
import { type Score, Tally } from './score';

interface PairScores {
  byVerdict: Tally;
  /** Of the relations raised between figures that gold follows, how many gold has. */
  raised: Score;
  /** Of all `differs` raised, how many gold has. */
  differs: Score;
  notes: string[];
}

const WANTED: Record<Verdict, { relation: string; change?: string }> = {
  agree: { relation: 'agrees' },
  differ: { relation: 'differs' },
  superseded: { relation: 'updates' },
  slipped: { relation: 'updates', change: 'slips' },
  advanced: { relation: 'updates', change: 'advances' },
  'not-comparable': { relation: 'not-comparable' },
};
const LOUD = new Set(['agrees', 'differs', 'updates']);
const keyOf = (ref: GoldRef): string => `${ref.articleId}:${ref.start}`;

/** Checks the trails against gold's pairs. Pairs inside one article are not scored. */
export function scorePairs(gold: GoldFolder, found: Map<string, Annotation>, figures: FigureScores): PairScores {
  const scores: PairScores = {
    byVerdict: new Tally(),
    raised: { right: 0, predicted: 0, gold: 0 },
    differs: { right: 0, predicted: 0, gold: 0 },
    notes: [],
  };
  const standIns = standInsOf(gold);
  const meant = (item: AnnotatedTrailItem): string[] => {
    const figure = gold.articles.get(item.report)?.figures.find((f) => f.start < item.end && f.end > item.start);
    return figure ? (standIns.get(`${item.report}:${figure.start}`) ?? []) : [];
  };
  const verdicts = new Map<string, { verdict: Verdict; swapped: boolean }>();
  for (const { key, pairs } of gold.stories.flatMap((story) => story.relations))
    for (const pair of pairs) {
      const [a, b] = [keyOf(pair.a), keyOf(pair.b)];
      verdicts.set(`${a}|${b}`, { verdict: pair.verdict, swapped: false });
      verdicts.set(`${b}|${a}`, { verdict: pair.verdict, swapped: true });
      if (pair.a.articleId === pair.b.articleId) continue;
      const answers = [
        ...answersOf(figures, pair.a, pair.b, meant).map((item) => ({ item, swapped: false })),
        ...answersOf(figures, pair.b, pair.a, meant).map((item) => ({ item, swapped: true })),
      ];
      const bothRead = figures.foundOf.has(a) && figures.foundOf.has(b);
      const right = answers.length
        ? answers.every(({ item, swapped }) => says(pair.verdict, item, swapped))
        : pair.verdict === 'not-comparable' && bothRead; // silence is right where a warning would be wrong
      scores.byVerdict.add(pair.verdict, right);
      if (!right)
        scores.notes.push(
          `PAIR ${key} ${pair.verdict} ${a} ${b} got ${answers.map(({ item }) => shown(item)).join(', ') || (bothRead ? 'nothing' : 'a figure not read')}`,
        );
    }
  for (const [article, annotation] of found) {
    if (!gold.articles.has(article)) continue;
    for (const figure of annotation.figures)
      for (const item of figure.finding?.trail ?? []) {
        if (!LOUD.has(item.relation) || item.report === article) continue;
        const goldKey = figures.goldOf.get(figure);
        const later = goldKey ? (standIns.get(goldKey) ?? []) : [];
        const earlier = meant(item);
        const right = later.some((l) =>
          earlier.some((e) => {
            const known = verdicts.get(`${e}|${l}`);
            return known !== undefined && says(known.verdict, item, known.swapped);
          }),
        );
        const note = `${article} ${JSON.stringify(figure.surface)} <- ${item.report} ${JSON.stringify(item.surface)} ${shown(item)}`;
        if (item.relation === 'differs') {
          scores.differs.predicted++;
          if (right) scores.differs.right++;
          else scores.notes.push(`FALSE differs ${note}`);
        }
        if (later.length && earlier.length) {
          scores.raised.predicted++;
          if (right) scores.raised.right++;
          else if (item.relation !== 'differs') scores.notes.push(`FALSE relation ${note}`);
        }
      }
  }
  return scores;
}

/** What the trail of the figure at `later` says of the one at `earlier`. */
function answersOf(
  figures: FigureScores,
  earlier: GoldRef,
  later: GoldRef,
  meant: (item: AnnotatedTrailItem) => string[],
): AnnotatedTrailItem[] {
  const trail = figures.foundOf.get(keyOf(later))?.finding?.trail ?? [];
  return trail.filter((item) => item.report === earlier.articleId && meant(item).includes(keyOf(earlier)));
}

/** If the program took the two in the other order, slips and advances change places. */
function says(verdict: Verdict, item: AnnotatedTrailItem, swapped: boolean): boolean {
  const { relation, change } = WANTED[verdict];
  if (item.relation !== relation) return false;
  if (!change) return true;
  const wanted = swapped ? (change === 'slips' ? 'advances' : 'slips') : change;
  return item.change === wanted;
}

/**
 * The followed figures that a gold figure stands for: itself, and the figures of its article that repeat its value in
 * the same relation (or, for a figure gold does not follow, with the same measure and subject).
 */
function standInsOf(gold: GoldFolder): Map<string, string[]> {
  const relationsOf = new Map<string, Set<GoldRelation>>();
  for (const relation of gold.stories.flatMap((story) => story.relations))
    for (const ref of relation.observations) {
      const set = relationsOf.get(keyOf(ref)) ?? new Set();
      relationsOf.set(keyOf(ref), set.add(relation));
    }
  const standIns = new Map<string, string[]>();
  for (const [article, { figures }] of gold.articles)
    for (const figure of figures) {
      const own = relationsOf.get(`${article}:${figure.start}`);
      const same = figures.filter((other) => {
        const theirs = relationsOf.get(`${article}:${other.start}`);
        if (!theirs) return false;
        if (other === figure) return true;
        const sameValue =
          other.kind === figure.kind && other.unit === figure.unit && String(other.value) === String(figure.value);
        if (!sameValue) return false;
        if (own) return [...own].some((relation) => theirs.has(relation));
        return other.measure === figure.measure && other.subject === figure.subject;
      });
      standIns.set(
        `${article}:${figure.start}`,
        same.map((other) => `${article}:${other.start}`),
      );
    }
  return standIns;
}

const shown = (item: AnnotatedTrailItem): string => item.relation + (item.change ? `/${item.change}` : '');
