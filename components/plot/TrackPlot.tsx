import type { Track } from '../../utils/domain';
import { type Frame, layOut, type PlacedPoint, type Plot, standsOff } from './lay-out';
import { sourceWords } from './point-words';

const WIDTH = 326;
// A line that stands still needs no height to say so.
const HEIGHT = { still: 40, apart: 64, moving: 112 };
const MARGIN = 9;
const CHARACTER = 6.1;
const GUTTER = { least: 34, most: 108 };

/**
 * A track drawn: reports from left to right, values from bottom to top. Says nothing to a screen reader: the list
 * does.
 */
export const TrackPlot = ({ track }: { track: Track }) => {
  const height = HEIGHT[track.changes > 0 ? 'moving' : track.points.some(standsOff) ? 'apart' : 'still'];
  const frame = { width: WIDTH, height, gutter: 0, margin: MARGIN };
  const gutter = gutterOf(layOut(track, frame));
  const plot = layOut(track, { ...frame, gutter });
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${height + 14}`} aria-hidden="true" focusable="false">
      <Levels plot={plot} frame={{ ...frame, gutter }} />
      {plot.points.map((placed, at) => (
        <Span key={at} placed={placed} />
      ))}
      <path class="plot-line" d={plot.path} />
      {plot.points.map((placed, at) => (
        <Point key={at} placed={placed} />
      ))}
      {plot.ticks.map(({ x, label }, at) => (
        <text key={label} class="plot-tick" x={x} y={height + 11} text-anchor={anchorOf(at, plot.ticks.length)}>
          {label}
        </text>
      ))}
    </svg>
  );
};

const gutterOf = ({ levels }: Plot): number => {
  const longest = Math.max(0, ...levels.map(({ label }) => label.length));
  return Math.min(GUTTER.most, Math.max(GUTTER.least, longest * CHARACTER + 4));
};

const Levels = ({ plot, frame }: { plot: Plot; frame: Frame }) => (
  <>
    {plot.levels.map(({ y, textY, label, isHere }) => (
      <g key={label}>
        <line class="plot-level" x1={frame.gutter} x2={frame.width} y1={y} y2={y} />
        <text class={isHere ? 'plot-value plot-value-here' : 'plot-value'} x={frame.gutter - 4} y={textY + 4}>
          {shortened(label, frame.gutter)}
        </text>
      </g>
    ))}
  </>
);

const shortened = (label: string, gutter: number): string => {
  const room = Math.round((gutter - 4) / CHARACTER);
  return label.length > room ? `${label.slice(0, Math.max(1, room - 1))}…` : label;
};

/** How far a written range or a promised year reaches, where that can be seen; and the way back to the line. */
const Span = ({ placed: { point, x, y, top, bottom, lineY } }: { placed: PlacedPoint }) => (
  <>
    {!point.isCopy && bottom - top > 5 && <line class="plot-span" x1={x} x2={x} y1={top} y2={bottom} />}
    {standsOff(point) && <line class="plot-off" x1={x} x2={x} y1={y} y2={lineY} />}
  </>
);

const Point = ({ placed: { point, x, y } }: { placed: PlacedPoint }) => (
  <g
    class={`plot-point plot-point-${point.step}${point.isCopy ? ' plot-point-copy' : ''}${point.isDismissed ? ' plot-point-dismissed' : ''}`}
  >
    <title>{`${sourceWords(point)}: ${point.surface}`}</title>
    {point.isHere && <circle class="plot-here" cx={x} cy={y} r="7" />}
    {point.step === 'contradicts' && !point.isDismissed ? (
      <path d={`M${x} ${y - 5}l5 5-5 5-5-5Z`} />
    ) : (
      <circle cx={x} cy={y} r={point.step === 'same' ? 3 : 4} />
    )}
  </g>
);

const anchorOf = (at: number, count: number): 'start' | 'end' => (at === count - 1 ? 'end' : 'start');
