import type { Finding, FindingResult, Report } from '../../utils/domain';
import { MOST_MARKS, type PageAnswer, type PageFigure } from '../../utils/messaging';
import { draftRuling } from '../../utils/rulings';
import { formatDate, formatNumber, priorOf } from '../common';
import { CandidateList, type NameVerbs } from '../names';
import { LastRuling, type PageRulings } from '../rulings';
import { ChangesPart, NewsBar, QuoteList, type QuotesModel } from '../story';
import { DealList } from './DealList';
import { DismissedList } from './DismissedList';
import { EntityGroups } from './EntityGroups';
import { FigureList } from './FigureList';
import { groupEntities } from './group-entities';
import { dismissedFigures, type FigureRow, groupFigures } from './group-figures';
import { RelatedList } from './RelatedList';
import { type RowSpan, spansOf } from './row-spans';
import { SumList } from './SumList';
import { ownFaults, sumParts } from './sum-sentence';

interface SummaryProps {
  answer: PageAnswer;
  /** Reports behind the earlier values, by id, as far as they are loaded. */
  priors: ReadonlyMap<string, Report>;
  onReveal: (span: RowSpan | undefined) => void;
  /** For adding names that no list has; without them they are not offered. */
  names?: NameVerbs | undefined;
  story?: SummaryStory | undefined;
}

/** What can be done with the story a page tells; without it the page is only summed up. */
export interface SummaryStory {
  rulings?: PageRulings | undefined;
  quotes?: QuotesModel | undefined;
  isDimmed: boolean;
  onDim: (on: boolean) => void;
}

// What contradicts comes first, what confirms last.
const LISTS: { result: FindingResult; title: string; folded?: boolean }[] = [
  { result: 'differs', title: 'Differ from earlier reports' },
  { result: 'updates', title: 'Update earlier reports' },
  { result: 'disputed', title: 'Disputed between opposing sides' },
  { result: 'first-seen', title: 'In no earlier report' },
  { result: 'agrees', title: 'Agree with earlier reports', folded: true },
  { result: 'not-comparable', title: 'Not comparable', folded: true },
];

/** The page summed up: one line, then figures by finding, names by kind and related reports. */
export const Summary = ({ answer, priors, onReveal, names, story }: SummaryProps) => {
  const figures = groupFigures(answer);
  const quotes = story?.quotes && <Quotes answer={answer} model={story.quotes} onReveal={onReveal} />;
  // A statement turned round into its contrary is as loud as a figure that differs.
  const isTurned = ownFaults(answer).turned > 0;
  const rulingOf = ({ figure: { finding, ...figure } }: FigureRow) =>
    finding && story?.rulings?.of(draftOf(answer, { ...figure, finding }), figure.ruling);
  return (
    <>
      <p class="sum-line" role="status">
        {sumParts(answer.summary, ownFaults(answer)).map(({ text, isStrong }) => (
          <span key={text} class={isStrong ? 'sum-part sum-strong' : 'sum-part'}>
            {text}
          </span>
        ))}
      </p>
      {answer.summary.names + answer.summary.figures === 0 && (
        <p class="sum-hint">Sightline read the page and found no name of its lists and no figure in it.</p>
      )}
      {answer.marks.length > MOST_MARKS && (
        <p class="sum-hint">
          {formatNumber(MOST_MARKS)}+ marks: the page shows the first {formatNumber(MOST_MARKS)}, the lists below have
          all.
        </p>
      )}
      {isFirstReport(answer) && (
        <p class="sum-hint">
          Nothing in your library speaks of this yet. Remember the report, and the next one on the same things will be
          compared with it.
        </p>
      )}
      {story && <NewsBar answer={answer} isDimmed={story.isDimmed} onDim={story.onDim} />}
      {story?.rulings && <LastRuling rulings={story.rulings} />}
      <Changes answer={answer} onReveal={onReveal} />
      <SumList answer={answer} onReveal={onReveal} />
      {isTurned && quotes}
      {LISTS.map((list) => (
        <FigureList
          key={list.result}
          {...list}
          rows={figures.get(list.result) ?? []}
          priors={priors}
          rulingOf={rulingOf}
          onReveal={onReveal}
        />
      ))}
      <DismissedList rows={dismissedFigures(answer)} rulingOf={rulingOf} onReveal={onReveal} />
      {!isTurned && quotes}
      <DealList deals={answer.deals ?? []} />
      <EntityGroups groups={groupEntities(answer)} onReveal={onReveal} />
      {names && <CandidateList candidates={answer.candidates ?? []} verbs={names} onReveal={onReveal} />}
      <RelatedList related={answer.related} origins={answer.summary.origins} />
    </>
  );
};

/** A ruling on a figure of the page, yet to be made. */
const draftOf = (answer: PageAnswer, figure: PageFigure & { finding: Finding }) =>
  draftRuling({ report: answer.report, origin: answer.origin, figure, earlier: priorOf(figure) });

/** What the page has changed since it was remembered: the first thing its reader wants to know. */
const Changes = ({ answer: { changes, marks }, onReveal }: Pick<SummaryProps, 'answer' | 'onReveal'>) => {
  if (!changes) return null;
  const spans = spansOf(marks, 'figure');
  return (
    <section class="sum-section sum-changed">
      <h2 class="sum-heading">
        Changed since you read it{changes.since && <span class="sum-number"> on {formatDate(changes.since)}</span>}
      </h2>
      <ChangesPart change={changes} placeOf={(at) => spans.get(at)?.[0]} onReveal={onReveal} />
    </section>
  );
};

interface QuotesProps extends Pick<SummaryProps, 'answer' | 'onReveal'> {
  model: QuotesModel;
}

const Quotes = ({ answer: { quotes = [], report }, model, onReveal }: QuotesProps) => {
  if (quotes.length === 0) return null;
  return (
    <section class="sum-section">
      <h2 class="sum-heading">
        Quotes that differ<span class="sum-number"> {formatNumber(quotes.length)}</span>
      </h2>
      <QuoteList quotes={quotes} model={model} here={report} withSpeaker onReveal={onReveal} />
    </section>
  );
};

const isFirstReport = ({ summary, entities, remembered }: PageAnswer): boolean =>
  !remembered &&
  summary.names > 0 &&
  summary.relatedReports === 0 &&
  entities.every((entity) => entity.earlierReports === 0);
