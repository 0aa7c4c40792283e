import Recognizers from '@microsoft/recognizers-text-suite';
import type { ReadFigure, ReadSentence } from './reader';

/** What a model of the suite gives; spans end at the last character, not after it. */
interface Found {
  start: number;
  end: number;
  text: string;
  typeName: string;
  resolution: Record<string, unknown> | null;
}

/**
 * The models that fit our kinds. Each result stands for every kind that its number could be, so that nothing is lost by
 * what a model calls it: the scorer takes whichever fits.
 */
export const recognizers: ReadSentence = (text, publishedOn) => {
  const day = publishedOn ? new Date(`${publishedOn}T12:00:00`) : new Date('2026-01-15T12:00:00');
  const { recognizeCurrency, recognizeDateTime, recognizeDimension, recognizeNumber, recognizePercentage } =
    Recognizers;
  const found: Found[] = [
    ...(recognizeNumber(text, 'en-us') as Found[]),
    ...(recognizePercentage(text, 'en-us') as Found[]),
    ...(recognizeCurrency(text, 'en-us') as Found[]),
    ...(recognizeDimension(text, 'en-us') as Found[]),
    ...(recognizeDateTime(text, 'en-us', undefined, day) as Found[]),
  ];
  return found.flatMap((one): ReadFigure[] => {
    const span = { start: one.start, end: one.end + 1, surface: one.text };
    const values = one.resolution?.values as Record<string, string>[] | undefined;
    if (values) return values.flatMap((value) => ofTime(span, value));
    const number = Number(String(one.resolution?.value ?? '').replace('%', ''));
    if (Number.isNaN(number) || one.resolution?.value == null) return [];
    return KINDS_OF_NUMBERS.map((kind) => ({ ...span, kind, lo: number, hi: number, unit: '' }));
  });
};

const KINDS_OF_NUMBERS = ['count', 'ordinal', 'percent', 'money', 'quantity'];

type Span = Pick<ReadFigure, 'start' | 'end' | 'surface'>;

/** A date, a range of dates (the end is outside) or a duration in seconds. */
function ofTime(span: Span, value: Record<string, string>): ReadFigure[] {
  if (value.type === 'duration')
    return [{ ...span, kind: 'duration', lo: Number(value.value), hi: Number(value.value), unit: 's' }];
  if (value.type === 'date') return [{ ...span, kind: 'date', lo: value.value!, hi: value.value!, unit: 'date' }];
  if (value.type !== 'daterange') return [];
  const lo = value.start ?? value.end;
  const hi = value.end ?? value.start;
  if (!lo || !hi) return [];
  const last = value.start && value.end ? dayBefore(hi) : hi;
  return [{ ...span, kind: 'date', lo, hi: last, unit: 'date' }];
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
