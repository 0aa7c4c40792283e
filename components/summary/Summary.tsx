import type { FindingResult, Report } from '../../utils/domain';
import { MOST_MARKS, type PageAnswer } from '../../utils/messaging';
import { formatNumber } from '../common';
import { CandidateList, type NameVerbs } from '../names';
import { DealList } from './DealList';
import { EntityGroups } from './EntityGroups';
import { FigureList } from './FigureList';
import { groupEntities } from './group-entities';
import { groupFigures } from './group-figures';
import { RelatedList } from './RelatedList';
import type { RowSpan } from './row-spans';
import { SumList } from './SumList';
import { sumSentence } from './sum-sentence';

interface SummaryProps {
  answer: PageAnswer;
  /** Reports behind the earlier values, by id, as far as they are loaded. */
  priors: ReadonlyMap<string, Report>;
  onReveal: (span: RowSpan | undefined) => void;
  /** For adding names that no list has; without them they are not offered. */
  names?: NameVerbs | undefined;
}

// What contradicts comes first, what confirms last.
const LISTS: { result: FindingResult; title: string; folded?: boolean }[] = [
  { result: 'differs', title: 'Differ from earlier reports' },
  { result: 'updates', title: 'Update earlier reports' },
  { result: 'disputed', title: 'Disputed between opposing sides' },
  { result: 'first-seen', title: 'New' },
  { result: 'agrees', title: 'Agree with earlier reports', folded: true },
  { result: 'not-comparable', title: 'Not comparable', folded: true },
];

/** The page summed up: one line, then figures by finding, names by kind and related reports. */
export const Summary = ({ answer, priors, onReveal, names }: SummaryProps) => {
  const figures = groupFigures(answer);
  return (
    <>
      <p class="sum-line" role="status">
        {sumSentence(answer.summary)}
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
      <SumList answer={answer} onReveal={onReveal} />
      {LISTS.map((list) => (
        <FigureList
          key={list.result}
          {...list}
          rows={figures.get(list.result) ?? []}
          priors={priors}
          onReveal={onReveal}
        />
      ))}
      <DealList deals={answer.deals ?? []} />
      <EntityGroups groups={groupEntities(answer)} onReveal={onReveal} />
      {names && <CandidateList candidates={answer.candidates ?? []} verbs={names} onReveal={onReveal} />}
      <RelatedList related={answer.related} />
    </>
  );
};

const isFirstReport = ({ summary, entities }: PageAnswer): boolean =>
  summary.names > 0 && summary.relatedReports === 0 && entities.every((entity) => entity.earlierReports === 0);
