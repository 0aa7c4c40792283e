import type { Track } from '../../utils/domain';
import { asLine, formatCount } from '../common';
import { TrackList } from './TrackList';
import { TrackPlot } from './TrackPlot';

/** How a value moved through the reports: in a sentence, as a drawing, and as a list on demand. */
export const TrackPart = ({ track }: { track: Track }) => (
  <section class="card-part" aria-label="Through the reports">
    <h2 class="card-heading">{asLine(track.summary)}</h2>
    <p class="sl-small" title="Copies of a story, and reports that name one source, are one origin">
      {voiceWords(track)}
    </p>
    <TrackPlot track={track} />
    <TrackList track={track} />
  </section>
);

/** "8 reports with this page, 7 origins (copies count once)": copies and reports of one source are no more voices. */
const voiceWords = ({ reports, origins }: Track): string =>
  reports === origins
    ? `This page and ${formatCount(reports - 1, 'earlier report')}`
    : `${formatCount(reports, 'report')} with this page, ${formatCount(origins, 'origin')} (copies count once)`;
