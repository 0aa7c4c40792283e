import type { AnnotatedFigure } from '../lib/annotation';

/** A figure as a reader of sentences gives it; who knows no subject or measure leaves it out. */
export interface ReadFigure extends Pick<AnnotatedFigure, 'start' | 'end' | 'surface' | 'kind' | 'lo' | 'hi' | 'unit'> {
  measure?: string;
  /** Spans of the mentions of the entity that the figure is about. */
  subject?: { start: number; end: number }[];
}

/** Takes a text and its date of publication. */
export type ReadSentence = (text: string, publishedOn: string | undefined) => ReadFigure[];
