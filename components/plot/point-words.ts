import type { Step, TrackPoint } from '../../utils/domain';
import { formatDate } from '../common';

/** What a point says, short enough for the side of a plot: "2027", "USD 5.43 billion". */
export const levelWords = ({ lo, hi, surface }: TrackPoint): string =>
  typeof lo === 'string' ? dateWords(lo, String(hi)) : surface;

/** A promised date or period as a reader writes it: "November 2026", "2026 to 2027". */
const dateWords = (lo: string, hi: string): string => {
  const [from, to] = [lo, hi].map(formatDate);
  return from === to ? from! : `${from} to ${to}`;
};

/** What became of the value before, in a list. */
export const stepWords = ({ step, change, isCopy, isDismissed }: TrackPoint): string => {
  if (isDismissed) return 'dismissed by you, not counted';
  if (isCopy) return 'a copy, counted once';
  if (step === 'changed') return change ? CHANGES[change] : 'changed';
  return STEPS[step];
};

const STEPS: Record<Exclude<Step, 'changed'>, string> = {
  start: 'first told',
  same: 'the same',
  contradicts: 'another value',
  disputed: 'disputed',
};
const CHANGES = { up: 'up', down: 'down', slips: 'slips', advances: 'brought forward' } as const;

/** Where a point comes from: "28 May 2025, Harbour Gazette", "this page". */
export const sourceWords = ({ on, outlet, isHere }: Pick<TrackPoint, 'on' | 'outlet' | 'isHere'>): string => {
  const where = isHere ? 'this page' : (outlet ?? 'unknown outlet');
  return on ? `${formatDate(on)}, ${where}` : `${where}, undated`;
};
