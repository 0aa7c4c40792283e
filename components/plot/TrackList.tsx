import type { Track, TrackPoint } from '../../utils/domain';
import { formatCount, withArticle } from '../common';
import { sourceWords, stepWords } from './point-words';

/** A track in words, the newest report first: what the drawing shows, for those who read it or cannot see it. */
export const TrackList = ({ track }: { track: Track }) => (
  <details class="track-list">
    <summary>As a list</summary>
    <ol>
      {track.points.toReversed().map((point) => (
        <li key={`${point.report} ${point.surface}`} class={classOf(point)}>
          <b>{point.surface}</b> <span class="track-step">{stepWords(point)}</span>
          <span class="track-source">{sourceLine(point)}</span>
        </li>
      ))}
    </ol>
    {track.omitted > 0 && <p class="sl-small">{formatCount(track.omitted, 'report')} between them left out.</p>}
  </details>
);

const classOf = ({ isHere, isDismissed }: TrackPoint): string | undefined =>
  [isHere && 'track-here', isDismissed && 'track-dismissed'].filter(Boolean).join(' ') || undefined;

const sourceLine = (point: TrackPoint): string =>
  point.by ? `${sourceWords(point)}, according to ${withArticle(point.by)}` : sourceWords(point);
