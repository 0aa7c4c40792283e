import type { Track } from '../../utils/domain';
import { layOut, standsOff } from './lay-out';

const FRAME = { width: 56, height: 20, gutter: 0, margin: 4 };

/** A track at the size of a word, beside the words that say the same. */
export const Spark = ({ track }: { track: Track }) => {
  const { points, path } = layOut(track, FRAME);
  return (
    <svg class="spark" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden="true" focusable="false">
      <path class="plot-line" d={path} />
      {points.map(({ point, x, y }, at) =>
        point.isHere || standsOff(point) ? (
          <circle key={at} class={point.isHere ? 'spark-here' : 'spark-off'} cx={x} cy={y} r="2.6" />
        ) : null,
      )}
    </svg>
  );
};
