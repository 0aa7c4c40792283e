import type { CardContent, PageAnswer } from '../../utils/messaging';
import type { PageMark } from './paintable';

/** What the card shows for a mark; nothing when the answer does not fit it. */
export function cardContent(mark: PageMark, answer: PageAnswer): CardContent | undefined {
  if (mark.kind === 'entity') {
    const entity = answer.entities[mark.at];
    return entity && { kind: 'entity', entity, except: answer.report.id };
  }
  const figure = answer.figures[mark.at];
  return figure && { kind: 'figure', figure };
}
