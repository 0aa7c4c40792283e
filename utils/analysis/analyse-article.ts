import { bindClaims } from '../claims';
import type { Article, Block, Claim, Cue, EntityId, Figure, Mention, Span } from '../domain';
import { extractFigures } from '../figures';
import type { Gazetteer } from '../gazetteer';
import type { Candidate } from '../matching';
import { sketchOf } from '../stories';
import { blocksOf, splitSentences } from '../text';
import { familiesOf } from './families';
import { homeCountryOf } from './home-country';
import { withVoices } from './voices';
import { findWithHeadline } from './with-headline';

/** All that the pure core finds in one article. Spans refer to `text`; `claims` has one entry a figure, in its order. */
export interface Analysis {
  text: string;
  blocks: Block[];
  sentences: Span[];
  mentions: Mention[];
  cues: Cue[];
  /** Names that look like entities and are in no pack: offered to the reader, never marked as known. */
  candidates: Candidate[];
  figures: Figure[];
  claims: Claim[];
  /** The types that the variants named in it go back to. */
  families: ReadonlyMap<EntityId, EntityId>;
  /** For the search for copies. */
  sketch: number[];
}

interface AnalysisOptions {
  /** Takes out mentions that are not wanted (utils/names), before anything is bound to them. */
  keep?: (mentions: Mention[], text: string) => Mention[];
}

/** Text and what is known of it -> mentions, figures and claims. Pure: the same article always gives the same answer. */
export function analyseArticle(article: Article, gazetteer: Gazetteer, { keep }: AnalysisOptions = {}): Analysis {
  const { text, meta } = article;
  const blocks = article.blocks ?? blocksOf(text);
  const sentences = splitSentences(text, blocks);
  const { mentions: found, cues, candidates, headline } = findWithHeadline(article, { blocks, sentences }, gazetteer);
  const mentions = keep ? keep(found, text) : found;
  const figures = extractFigures(text, {
    publishedOn: meta.publishedOn,
    country: homeCountryOf(meta, text),
    names: mentions.map((mention) => mention.span),
  });
  const claims = bindClaims({
    text,
    blocks,
    sentences,
    mentions,
    cues,
    headline: keep ? keep(headline, meta.title ?? '') : headline,
    figures,
    meta,
    entity: (id) => gazetteer.entity(id),
  });
  return {
    text,
    blocks,
    sentences,
    mentions,
    cues,
    candidates: mentions.length === found.length ? candidates : withoutDropped(candidates, found, mentions),
    figures,
    claims: withVoices(claims, (id) => gazetteer.entity(id)),
    families: familiesOf(mentions, gazetteer),
    sketch: sketchOf(text),
  };
}

/** A name that the reader said is none is not offered to him again. */
function withoutDropped(candidates: Candidate[], found: readonly Mention[], kept: readonly Mention[]): Candidate[] {
  const dropped = new Set(found.filter((mention) => !kept.includes(mention)).map(({ span }) => span.start));
  return candidates.filter(({ spans }) => !spans.some(({ start }) => dropped.has(start)));
}
