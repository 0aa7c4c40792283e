import { z } from '../platform/zod';

/** `[start, end)` in UTF-16 code units of the article text. */
export const Span = z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) });
export type Span = z.infer<typeof Span>;

/** True when `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The characters of `text` that `span` covers. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);
