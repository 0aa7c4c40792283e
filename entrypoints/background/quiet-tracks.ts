import type { LibraryAnswer } from '../../utils/analysis';
import type { Claim, Finding, PageRuling, ReportId, Track, TrackPoint } from '../../utils/domain';
import { claimKey } from '../../utils/rulings';
import type { Store } from '../../utils/store';

interface Compared {
  claims: Claim[];
  answer: Pick<LibraryAnswer, 'findings' | 'tracks'>;
  /** What the reader decided on each finding of the page, in the order of its claims. */
  rulings: (PageRuling | undefined)[];
}

/**
 * The lines of values with what the reader dismissed marked in them, on this page or on the page it stood on: a dismissed
 * value is no longer counted in the line's words.
 */
export const quietTracks = async (
  { claims, answer: { findings, tracks }, rulings }: Compared,
  { rulings: kept }: Pick<Store, 'rulings'>,
): Promise<(Track | undefined)[]> => {
  const standing = tracks.map((track, at) =>
    track?.points.some(standsOut) ? keysOf(claims[at]!, findings[at]) : NONE,
  );
  const asked = [...new Set(standing.flatMap((keys) => [...keys.values()].flat()))];
  const made = asked.length > 0 ? await kept.touching(asked, []) : [];
  const dismissed = new Set(made.filter(({ verdict }) => verdict === 'dismissed').map(({ key }) => key));
  return tracks.map((track, at) => {
    if (!track) return track;
    const isDismissed = (point: TrackPoint): boolean =>
      point.isHere === true
        ? rulings[at]?.verdict === 'dismissed'
        : (standing[at]?.get(point.report) ?? []).some((key) => dismissed.has(key));
    return quieted(track, (point) => standsOut(point) && isDismissed(point));
  });
};

const NONE: ReadonlyMap<ReportId, string[]> = new Map<ReportId, string[]>();

/** Keys of the rulings that may have been made on what each earlier report says of it. */
const keysOf = ({ subject, measure }: Claim, finding: Finding | undefined): ReadonlyMap<ReportId, string[]> => {
  const keys = new Map<ReportId, string[]>();
  for (const { report, origin, surface, relation } of finding?.trail ?? [])
    if (relation !== 'not-comparable')
      keys.set(report, [...(keys.get(report) ?? []), claimKey({ origin, subject, measure, surface })]);
  return keys;
};

const standsOut = ({ step }: TrackPoint): boolean => step !== 'same' && step !== 'start';

const quieted = (track: Track, isDismissed: (point: TrackPoint) => boolean): Track => {
  const points = track.points.map((point) => (isDismissed(point) ? { ...point, isDismissed: true } : point));
  const quiet = points.filter((point) => point.isDismissed && !point.isCopy).length;
  if (quiet === 0) return points.some((point) => point.isDismissed) ? { ...track, points } : track;
  const changes = points.filter(
    ({ step, isDismissed, isCopy }) => step === 'changed' && !isDismissed && !isCopy,
  ).length;
  return { ...track, points, changes, summary: summaryWithout({ ...track, changes }, points, quiet) };
};

/** The line in words when some of its values count for nothing. */
const summaryWithout = ({ changes, summary }: Track, points: TrackPoint[], quiet: number): string => {
  const dismissed = `${quiet} dismissed by you`;
  if (changes > 0) return `${summary}, ${dismissed} among them`;
  const apart = points.filter((point) => standsOut(point) && !point.isDismissed && !point.isCopy).length;
  if (apart === 0) return `the same in all reports but ${dismissed}`;
  return `${apart} ${apart === 1 ? 'report gives' : 'reports give'} another value than the first; ${dismissed}`;
};
