import type { Track, TrackPoint } from '../../utils/domain';
import { dayOf, periodOf } from './days';
import { levelWords } from './point-words';
import { spread } from './spread';

/** A point of a track where it is drawn; `y` is the line's height for what only repeats it. */
export interface PlacedPoint {
  point: TrackPoint;
  x: number;
  y: number;
  /** Ends of a written range, or of a promised year or quarter. */
  top: number;
  bottom: number;
  /** Height of the line beneath a point that stands off it. */
  lineY: number;
}

/** A value that stood for a while, with its name at the side. */
interface Level {
  y: number;
  /** Where its name is written, so that names do not touch. */
  textY: number;
  label: string;
  isHere: boolean;
}

export interface Plot {
  points: PlacedPoint[];
  levels: Level[];
  /** First and last year of the reports. */
  ticks: { x: number; label: string }[];
  /** The line: a staircase that moves where the value does. */
  path: string;
}

export interface Frame {
  width: number;
  height: number;
  /** Room for the names of levels, at the left. */
  gutter: number;
  /** Room around the points. */
  margin: number;
}

// A difference of one per cent must be seen and not look like a doubling: the scale shows at least so much of the value.
const LEAST_SHARE = 0.06;
// Marks closer than this cannot be told apart.
const LEAST_GAP = 9;
// Names closer than this would be written over each other.
const LEAST_LINE = 13;
// Values this close on paper are one.
const SAME_HEIGHT = 2;

/** Lays a track out in a frame: reports from left to right by their day, values from bottom to top. */
export const layOut = (track: Track, frame: Frame): Plot => {
  const xs = spread(daysOf(track.points), frame.gutter + frame.margin, frame.width - frame.margin, LEAST_GAP);
  const heightOf = scaleOf(track, frame);
  let lineY = 0;
  const points = track.points.map((point, at): PlacedPoint => {
    const [lo, hi] = extentOf(point);
    const own = heightOf((lo + hi) / 2);
    if (at === 0 || (point.step === 'changed' && !point.isCopy && !point.isDismissed)) lineY = own;
    const y = standsOff(point) ? own : lineY;
    return { point, x: xs[at] ?? frame.width - frame.margin, y, top: heightOf(hi), bottom: heightOf(lo), lineY };
  });
  return { points, levels: levelsOf(points, frame), ticks: ticksOf(points), path: pathOf(points) };
};

/**
 * A copy that repeats lies on the line, and so does what the reader dismissed; what contradicts it lies where its
 * value is.
 */
export const standsOff = ({ step, isDismissed }: TrackPoint): boolean =>
  !isDismissed && (step === 'contradicts' || step === 'disputed');

const isDrawn = (point: TrackPoint): boolean => (point.step === 'changed' && !point.isDismissed) || standsOff(point);

/** Days of the reports; one without a date stands with the one after it. */
const daysOf = (points: readonly TrackPoint[]): number[] => {
  const known = points.map(({ on }) => (on ? dayOf(on) : undefined));
  const first = known.find((day) => day !== undefined) ?? 0;
  let last = first;
  return known.map((day) => {
    last = day ?? last;
    return last;
  });
};

const extentOf = ({ lo, hi }: TrackPoint): [number, number] =>
  typeof lo === 'number' && typeof hi === 'number' ? [lo, hi] : periodOf(String(lo), String(hi));

const scaleOf = ({ points, form }: Track, { height, margin }: Frame): ((value: number) => number) => {
  // A rounding is drawn on the line it repeats, so its own value needs no room.
  const ends = points.filter((point, at) => at === 0 || form === 'date' || isDrawn(point)).flatMap(extentOf);
  let [least, most] = [Math.min(...ends), Math.max(...ends)];
  const wanted = form === 'date' ? 365 : Math.abs(most) * LEAST_SHARE;
  if (most - least < wanted) {
    const middle = (least + most) / 2;
    [least, most] = [middle - wanted / 2, middle + wanted / 2];
  }
  const room = height - 2 * margin;
  return (value) => (most === least ? height / 2 : margin + room - ((value - least) / (most - least)) * room);
};

/**
 * Names of the values that stood, and of those that stand off: the page's own first, then the first and the newest, as
 * many as there is room for. Names that would touch are moved apart.
 */
const levelsOf = (points: readonly PlacedPoint[], { height }: Frame): Level[] => {
  const wanted = points
    .filter(({ point }, at) => at === 0 || point.isHere || isDrawn(point))
    .map(({ point, y }): Level => ({ y, textY: y, label: levelWords(point), isHere: point.isHere ?? false }));
  const ranked = [...wanted.filter((level) => level.isHere), wanted[0]!, ...wanted.toReversed()];
  const shown: Level[] = [];
  for (const level of ranked) {
    const isKnown = shown.some(({ y, label }) => label === level.label || Math.abs(y - level.y) < SAME_HEIGHT);
    if (!isKnown && shown.length < Math.floor(height / LEAST_LINE)) shown.push(level);
  }
  shown.sort((a, b) => a.y - b.y);
  const places = apart(
    shown.map(({ y }) => y),
    height,
  );
  return shown.map((level, at) => ({ ...level, textY: places[at]! }));
};

/** Heights moved apart evenly around where they would touch, and kept in the frame. */
const apart = (heights: readonly number[], height: number): number[] => {
  const places = [...heights];
  for (let at = 1; at < places.length; at++) places[at] = Math.max(places[at]!, places[at - 1]! + LEAST_LINE);
  const over = Math.max(0, (places.at(-1) ?? 0) - height);
  const moved = places.map((place, at) => (place - heights[at]!) / 2);
  const shift = Math.max(over, Math.max(0, ...moved));
  return places.map((place, at) => Math.max(at * LEAST_LINE, place - shift));
};

const ticksOf = (points: readonly PlacedPoint[]): Plot['ticks'] => {
  const dated = points.filter(({ point }) => point.on);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return [];
  const ticks = [first, last].map(({ x, point }) => ({ x, label: point.on!.slice(0, 4) }));
  return ticks[0]!.label === ticks[1]!.label ? [ticks[1]!] : ticks;
};

const pathOf = (points: readonly PlacedPoint[]): string =>
  points
    .map(({ x, lineY }, at) => (at === 0 ? `M${round(x)} ${round(lineY)}` : `H${round(x)}V${round(lineY)}`))
    .join('');

const round = (value: number): number => Math.round(value * 10) / 10;
