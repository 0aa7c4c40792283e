import type { Article, Block, Mention, Span } from '../domain';
import type { Gazetteer } from '../gazetteer';
import { findMentions } from '../matching';

type Found = ReturnType<typeof findMentions>;

/** Text cut up: what the search for names reads beside it. */
interface Cut {
  blocks: Block[];
  sentences: Span[];
}

/**
 * Finds the names of a text and of its headline as one page, so that each helps to tell the other's. Spans of `headline`
 * refer to the title; it is empty where the text has its headline in it.
 */
export function findWithHeadline(
  { text, meta }: Pick<Article, 'text' | 'meta'>,
  { blocks, sentences }: Cut,
  gazetteer: Gazetteer,
): Found & { headline: Mention[] } {
  const title = meta.title?.trim() ?? '';
  if (title === '' || text.slice(0, HEAD).includes(title))
    return { ...findMentions(text, gazetteer, { blocks, sentences }), headline: [] };
  const lead = `${title}\n\n`;
  const span = { start: 0, end: title.length };
  const found = findMentions(lead + text, gazetteer, {
    blocks: [{ span, kind: 'heading' }, ...blocks.map((block) => ({ ...block, span: moved(block.span, lead.length) }))],
    sentences: [span, ...sentences.map((sentence) => moved(sentence, lead.length))],
  });
  const inText = <T extends { span: Span }>(names: T[]): T[] =>
    names.flatMap((name) => (name.span.start < lead.length ? [] : { ...name, span: moved(name.span, -lead.length) }));
  return {
    mentions: inText(found.mentions),
    cues: inText(found.cues),
    candidates: found.candidates.flatMap((candidate) => {
      const spans = candidate.spans.flatMap((one) => (one.start < lead.length ? [] : moved(one, -lead.length)));
      return spans.length === 0 ? [] : { ...candidate, spans };
    }),
    headline: found.mentions.filter((mention) => mention.span.start < lead.length),
  };
}

/** Where a text that has its own headline has it. */
const HEAD = 600;

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
