import type { GoldFolder, GoldRelation, Verdict } from '../eval/gold';

/** What gold says of two figures, each named by `nameOf`. */
interface Told {
  /** Both are followed by gold, so that it would have told if they were one thing. */
  areFollowed: boolean;
  /** Both are told of one thing. */
  areOne: boolean;
  verdict?: Verdict;
}

/** A gold figure by its article and where it starts. */
export const nameOf = (article: string, start: number): string => `${article}:${start}`;

/** Answers what any two figures of a gold folder have to do with each other. */
export function relationsOf(gold: GoldFolder): (a: string, b: string) => Told {
  const relations = gold.stories.flatMap((story) => story.relations);
  const verdicts = new Map<string, Verdict>();
  const followed = new Map<string, Set<GoldRelation>>();
  for (const relation of relations) {
    const isLookalike = relation.pairs.length > 0 && relation.pairs.every((p) => p.verdict === 'not-comparable');
    for (const { a, b, verdict } of relation.pairs)
      verdicts.set([nameOf(a.articleId, a.start), nameOf(b.articleId, b.start)].sort().join(' '), verdict);
    if (isLookalike) continue;
    for (const { articleId, start } of relation.observations) {
      const name = nameOf(articleId, start);
      followed.set(name, (followed.get(name) ?? new Set()).add(relation));
    }
  }
  addRepeats(gold, followed);
  return (a, b) => {
    const [mine, theirs] = [followed.get(a), followed.get(b)];
    const verdict = verdicts.get([a, b].sort().join(' '));
    return {
      areFollowed: (mine !== undefined && theirs !== undefined) || verdict !== undefined,
      areOne: mine !== undefined && theirs !== undefined && [...mine].some((relation) => theirs.has(relation)),
      ...(verdict && { verdict }),
    };
  };
}

/** Gold leaves out what a report repeats; a repeat is told of the same thing all the same. */
function addRepeats(gold: GoldFolder, followed: Map<string, Set<GoldRelation>>): void {
  for (const [article, { figures }] of gold.articles)
    for (const figure of figures) {
      const name = nameOf(article, figure.start);
      if (followed.has(name)) continue;
      const first = figures.find(
        (other) =>
          other !== figure &&
          followed.has(nameOf(article, other.start)) &&
          other.kind === figure.kind &&
          other.measure === figure.measure &&
          other.subject === figure.subject &&
          String(other.value) === String(figure.value),
      );
      if (first) followed.set(name, followed.get(nameOf(article, first.start))!);
    }
}
