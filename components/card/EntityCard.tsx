import type { ComponentChildren } from 'preact';
import type { EntityDetails, PageEntity } from '../../utils/messaging';
import { asLine, ENTITY_WORDS, Failed, finerWords, formatCount, KindIcon, Loading, Quote, SourceLine } from '../common';
import { CardFrame } from './CardFrame';
import { EntityFacts } from './EntityFacts';

interface EntityCardProps {
  mark: PageEntity;
  /** Absent while it is being asked for. */
  details?: EntityDetails | undefined;
  /** Sentence for the reader when asking failed. */
  failed?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** What the person says here that earlier reports word otherwise. */
  said?: ComponentChildren;
  /** What can be done with the name, at the foot of the card. */
  actions?: ComponentChildren;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
}

/** What is known of a name on the page: what it is, why it matched, and what earlier reports said of it. */
export const EntityCard = ({
  mark,
  details,
  failed,
  onRetry,
  said,
  actions,
  pinned,
  onPin,
  onClose,
}: EntityCardProps) => (
  <CardFrame
    title={mark.name}
    summary={summaryOf(mark)}
    pinned={pinned}
    onPin={onPin}
    onClose={onClose}
    foot={actions}
    eyebrow={
      <span class="sl-kind">
        <KindIcon kind={mark.type} />
        {kindWords(mark, details)}
      </span>
    }
  >
    <p class="card-match">
      Here as <b>“{mark.alias}”</b>
      {mark.mentions > 1 && <>, {formatCount(mark.mentions, 'mention')}</>}
      {mark.reason && <span class="card-why">Taken for this name{becauseWords(mark.reason)}.</span>}
    </p>
    {details && <EntityFacts details={details} />}
    {said && (
      <section class="card-part" aria-label="Said in other words">
        <h2 class="card-heading">Said in other words elsewhere</h2>
        {said}
      </section>
    )}
    <section class="card-part" aria-label="Earlier reports">
      <h2 class="card-heading">{earlierWords(mark.earlierReports)}</h2>
      <Latest {...{ mark, details, failed, onRetry }} />
    </section>
  </CardFrame>
);

type LatestProps = Pick<EntityCardProps, 'mark' | 'details' | 'failed' | 'onRetry'>;

const Latest = ({ mark, details, failed, onRetry }: LatestProps) => {
  if (failed) return <Failed sentence={failed} onRetry={onRetry} />;
  if (mark.earlierReports === 0)
    return <p class="sl-small">Remember this report, and the next one that names it will show what this one said.</p>;
  if (!details) return <Loading label="Looking in your library" lines={5} />;
  return (
    <ol class="sl-rows">
      {details.latest.slice(0, 3).map((citation) => (
        <li class="card-row" key={`${citation.report.id} ${citation.sentence} ${citation.start}`}>
          <SourceLine report={citation.report} />
          <Quote citation={citation} />
        </li>
      ))}
    </ol>
  );
};

const kindWords = (mark: PageEntity, details: EntityDetails | undefined): string => {
  const finer = finerWords(mark.type, details?.entity.kind);
  return finer ? asLine(finer) : ENTITY_WORDS[mark.type].one;
};

const earlierWords = (count: number): string =>
  count === 0 ? 'Not in your earlier reports' : `In ${formatCount(count, 'earlier report')}`;

/** " because of “battery”", ": named in full on this page"; in the quotation marks of the rest of the card. */
const becauseWords = (reason: string): string =>
  (/^because\b/i.test(reason) ? ` ${reason}` : `: ${reason}`).replace(/"([^"]*)"/g, '“$1”');

const summaryOf = (mark: PageEntity): string =>
  `${mark.name}, ${ENTITY_WORDS[mark.type].one.toLowerCase()}. ${earlierWords(mark.earlierReports)}.`;
