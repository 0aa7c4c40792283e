import type { Annotation } from '../lib/annotation';
import type { GoldFolder } from './gold';
import { type Score, Tally } from './score';

interface EntityScores {
  spanAndType: Score;
  span: Score;
  byType: Tally;
  /** Share of found mentions whose id is the one that gold's canonical mostly gets, and the other way round. */
  linking: number;
  /** Our id of a gold canonical, by majority. */
  idOf: (canonical: string) => string | undefined;
  notes: string[];
}

/** Exact spans; a type counts when the span is right. */
export function scoreEntities(gold: GoldFolder, found: Map<string, Annotation>): EntityScores {
  const spanAndType: Score = { right: 0, predicted: 0, gold: 0 };
  const span: Score = { right: 0, predicted: 0, gold: 0 };
  const byType = new Tally();
  const links = new Votes();
  const backLinks = new Votes();
  const matched: [canonical: string, id: string][] = [];
  const notes: string[] = [];
  for (const [article, { entities }] of gold.articles) {
    const predicted = found.get(article)?.entities ?? [];
    const bySpan = new Map(predicted.map((entity) => [`${entity.start}:${entity.end}`, entity]));
    spanAndType.predicted += predicted.length;
    spanAndType.gold += entities.length;
    for (const entity of entities) {
      const key = `${entity.start}:${entity.end}`;
      const hit = bySpan.get(key);
      bySpan.delete(key);
      byType.add(entity.type, hit?.type === entity.type);
      if (!hit) {
        notes.push(`MISS entity ${article} ${entity.type} ${JSON.stringify(entity.surface)}`);
        continue;
      }
      span.right++;
      if (hit.type === entity.type) spanAndType.right++;
      else notes.push(`TYPE entity ${article} ${JSON.stringify(entity.surface)} gold ${entity.type} found ${hit.type}`);
      links.add(entity.canonical, hit.id);
      backLinks.add(hit.id, entity.canonical);
      matched.push([entity.canonical, hit.id]);
    }
    for (const extra of bySpan.values())
      notes.push(`EXTRA entity ${article} ${extra.type} ${JSON.stringify(extra.surface)}`);
  }
  span.predicted = spanAndType.predicted;
  span.gold = spanAndType.gold;
  const linked = matched.filter(([canonical, id]) => links.top(canonical) === id && backLinks.top(id) === canonical);
  for (const [canonical, id] of matched)
    if (links.top(canonical) !== id) notes.push(`LINK ${JSON.stringify(canonical)} found ${id}`);
  return {
    spanAndType,
    span,
    byType,
    linking: matched.length ? linked.length / matched.length : 0,
    idOf: (canonical) => links.top(canonical),
    notes,
  };
}

/** Counts answers by question; the most frequent (the first among equals) wins. */
class Votes {
  private readonly votes = new Map<string, Map<string, number>>();

  add(question: string, answer: string): void {
    const answers = this.votes.get(question) ?? new Map<string, number>();
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    this.votes.set(question, answers);
  }

  top(question: string): string | undefined {
    let best: string | undefined;
    let most = 0;
    for (const [answer, count] of this.votes.get(question) ?? [])
      if (count > most) {
        best = answer;
        most = count;
      }
    return best;
  }
}
