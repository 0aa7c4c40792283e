import type { Figure } from '../../domain';

/** Widest gap between the two ways of writing one sum: ", or about ". */
const WIDEST_GAP = 24;
/** Converted measures are rounded; beyond this they are two measures. */
const CONVERSION_SLACK = 0.12;

/**
 * Links neighbours that say one sum or measure twice: "$5.43 billion (Rs 40,000 crore)", "380 km (236 miles)". Both get the
 * index of the other, and the second takes the first one's hedge if it has none.
 */
export function linkTwins(text: string, figures: Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const first = figures[i - 1]!;
    const second = figures[i]!;
    if (first.twin !== undefined || !isTwin(text, first, second)) continue;
    first.twin = i;
    second.twin = i - 1;
    if (second.hedge === 'exact') second.hedge = first.hedge;
    else if (first.hedge === 'exact' && second.hedge === 'about') continue;
  }
}

function isTwin(text: string, first: Figure, second: Figure): boolean {
  if (first.kind !== second.kind || first.quantity.form !== 'number' || second.quantity.form !== 'number') return false;
  if (second.span.start - first.span.end > WIDEST_GAP) return false;
  if (first.kind !== 'money' && first.kind !== 'quantity') return false;
  const gap = text.slice(first.span.end, second.span.start);
  if (!isGap(gap)) return false;
  if (first.kind === 'money') return first.quantity.unit !== second.quantity.unit;
  if (first.kind !== 'quantity' || dimension(first.quantity.unit) !== dimension(second.quantity.unit)) return false;
  const [a, b] = [speedOf(first.quantity), speedOf(second.quantity)];
  return a !== 0 && Math.abs(a - b) <= CONVERSION_SLACK * Math.abs(a);
}

const dimension = (unit: string): string => (unit === 'mach' ? 'm/s' : unit);
/** A Mach is some 320 m/s between sea level and the heights where missiles fly. */
const speedOf = ({ hi, unit }: { hi: number; unit: string }): number => (unit === 'mach' ? hi * 320 : hi);

const HEDGED =
  /^(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|over|more than|close to|equivalent to|equal to|or|i\.e\.|~|≈|=| )*$/;

/** A bracket, "or", a slash or a dash, with nothing but a hedge beside it. */
function isGap(gap: string): boolean {
  const trimmed = gap.trim().toLowerCase();
  if (trimmed.startsWith('(') || trimmed.startsWith('[')) return HEDGED.test(trimmed.slice(1).trim());
  if (trimmed === '/' || trimmed === '=' || trimmed === '≈') return true;
  if (trimmed.startsWith(',')) return /^,\s*or\b/.test(trimmed) && HEDGED.test(trimmed.slice(1).trim());
  return trimmed.startsWith('or ') || trimmed === 'or' ? HEDGED.test(trimmed) : false;
}
