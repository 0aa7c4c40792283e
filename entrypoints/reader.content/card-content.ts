import type { CardContent, PageAnswer } from '../../utils/messaging';
import type { PageMark } from './paintable';

/** What the card shows for a mark that covers `surface`; nothing when the answer does not fit it. */
export function cardContent(mark: PageMark, answer: PageAnswer, surface?: string): CardContent | undefined {
  if (mark.kind === 'entity') {
    const entity = answer.entities[mark.at];
    const { id, canonicalUrl, title } = answer.report;
    const host = hostOf(canonicalUrl);
    const said = answer.quotes?.filter(({ speaker }) => speaker === entity?.id) ?? [];
    const quotes = said.length > 0 ? { quotes: said } : {};
    return entity && { kind: 'entity', entity, except: id, surface, ...(host ? { host } : {}), title, ...quotes };
  }
  const figure = answer.figures[mark.at];
  const { report, origin } = answer;
  return figure && { kind: 'figure', figure, report, ...(origin === undefined ? {} : { origin }) };
}

const hostOf = (address: string | undefined): string | undefined =>
  address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
