import type { CardContent, PageAnswer } from '../../utils/messaging';
import type { PageMark } from './paintable';

/** What the card shows for a mark that covers `surface`; nothing when the answer does not fit it. */
export function cardContent(mark: PageMark, answer: PageAnswer, surface?: string): CardContent | undefined {
  if (mark.kind === 'entity') {
    const entity = answer.entities[mark.at];
    const { id, canonicalUrl, title } = answer.report;
    const host = hostOf(canonicalUrl);
    return entity && { kind: 'entity', entity, except: id, surface, ...(host ? { host } : {}), title };
  }
  const figure = answer.figures[mark.at];
  return figure && { kind: 'figure', figure };
}

const hostOf = (address: string | undefined): string | undefined =>
  address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
