import type { ArticleMeta, Attribution, Block, Cue, Entity, EntityId, Figure, Mention, Span } from '../../domain';
import type { Sense } from './lexicon';
import type { Remembering } from './remembered';
import { findSenses, type Hit } from './senses';
import { createTokeniser, type Word } from './words';

/** What the binding of claims is given: one analysed article. */
export interface ClaimsInput {
  text: string;
  blocks: Block[];
  sentences: Span[];
  mentions: Mention[];
  cues: Cue[];
  /** Names of a headline that the text does not repeat; their spans refer to the title. */
  headline?: readonly Mention[];
  figures: Figure[];
  meta: ArticleMeta;
  entity: (id: EntityId) => Entity | undefined;
}

/** Words in a row, and all of them in one string: patterns over several words read slices of it. */
export interface Line {
  texts: string[];
  /** A blank stands between two words. */
  line: string;
  /** Where each word starts in it, and where one more would. */
  starts: number[];
}

/** A sentence with its words, its cue phrases and how far its words stand apart. */
export interface Frame extends Line, Remembering {
  index: number;
  span: Span;
  /** Index of the block it stands in; sentences outside every block share -1. */
  block: number;
  kind: Block['kind'];
  words: Word[];
  /** Which of its words are figures, and which are names or adjectives of names. */
  figuresAt: number[];
  namesAt: number[];
  hits: Hit[];
  bySense: Map<Sense, Hit[]>;
  /** Running cost of walking from the first word to each word: a clause boundary costs more than a word. */
  cost: number[];
  /** Who says so, once it was asked. */
  attribution: { found: Attribution | undefined } | undefined;
}

/** Cuts the article into frames, one a sentence; an endless sentence becomes several, so that work stays linear. */
export function framesOf(input: ClaimsInput): Frame[] {
  const frames: Frame[] = [];
  const wordsOf = createTokeniser(input.text, input);
  let block = 0;
  for (const span of input.sentences) {
    while (block < input.blocks.length && input.blocks[block]!.span.end <= span.start) block++;
    const holder = input.blocks[block];
    const inside = holder !== undefined && holder.span.start <= span.start;
    const all = wordsOf(span);
    for (let from = 0; from < all.length; from += LONGEST) {
      const words = all.length <= LONGEST ? all : all.slice(from, from + LONGEST);
      frames.push(frameOf(frames.length, span, inside ? block : -1, inside ? holder.kind : 'paragraph', words));
    }
  }
  return frames;
}

/** No sentence meant for readers has more words. */
const LONGEST = 200;

function frameOf(index: number, span: Span, block: number, kind: Block['kind'], words: Word[]): Frame {
  const { texts, line, starts } = lineOf(words.map((word) => word.text));
  const figuresAt: number[] = [];
  const namesAt: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const { figure, mention, cue } = words[at]!;
    if (figure !== undefined) figuresAt.push(at);
    else if (mention || cue) namesAt.push(at);
  }
  const hits = findSenses(words);
  return {
    index,
    span,
    block,
    kind,
    words,
    figuresAt,
    namesAt,
    texts,
    line,
    starts,
    hits,
    bySense: groupBySense(hits),
    cost: costsOf(words),
    attribution: undefined,
    memory: [],
  };
}

/** Puts words in a row. */
export const lineOf = (texts: string[]): Line => ({ texts, line: texts.join(' '), starts: startsOf(texts) });

/** The words `[from, to)` with a blank between; what lies beyond the ends of the line is left out. */
export function phrase({ line, starts, texts }: Line, from: number, to: number): string {
  const first = Math.max(0, from);
  const end = Math.min(to, texts.length);
  return first < end ? line.slice(starts[first], starts[end]! - 1) : '';
}

function startsOf(texts: string[]): number[] {
  const starts: number[] = [];
  let next = 0;
  for (const text of texts) {
    starts.push(next);
    next += text.length + 1;
  }
  starts.push(next);
  return starts;
}

/** How far two words of a sentence stand apart, clause boundaries between them included. */
export const distanceBetween = (frame: Frame, a: number, b: number): number =>
  Math.abs((frame.cost[a] ?? 0) - (frame.cost[b] ?? 0));

function groupBySense(hits: Hit[]): Map<Sense, Hit[]> {
  const grouped = new Map<Sense, Hit[]>();
  for (const hit of hits) {
    const group = grouped.get(hit.sense);
    if (group) group.push(hit);
    else grouped.set(hit.sense, [hit]);
  }
  return grouped;
}

function costsOf(words: Word[]): number[] {
  const costs: number[] = [];
  let walked = 0;
  for (const { lexeme } of words) {
    walked += 1 + lexeme.pause;
    costs.push(walked);
  }
  return costs;
}
