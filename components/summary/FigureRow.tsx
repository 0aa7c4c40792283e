import type { Report } from '../../utils/domain';
import type { PageFigure } from '../../utils/messaging';
import {
  asLine,
  changeWords,
  FindingShape,
  formatNumber,
  measureWords,
  priorOf,
  SourceLine,
  withoutDate,
} from '../common';
import { Spark } from '../plot';
import { RowRuling, type RulingModel } from '../rulings';
import type { FigureRow as Row } from './group-figures';
import type { RowSpan } from './row-spans';

interface FigureRowProps {
  row: Row;
  prior: ReadonlyMap<string, Report>;
  /** For ruling on the finding. */
  ruling?: RulingModel | undefined;
  onReveal: (span: RowSpan | undefined) => void;
}

/** One figure: here against before, what it measures, why; a click shows it on the page. */
export const FigureRow = ({ row: { figure, spans }, prior, ruling, onReveal }: FigureRowProps) => (
  <li class="sum-figure">
    <button type="button" class="sum-row" title="Show on the page" onClick={() => onReveal(spans[0])}>
      <span class="sum-values">
        <FigureName figure={figure} />
        {spans.length > 1 && <span class="sum-times"> ×{formatNumber(spans.length)}</span>}
        <Before figure={figure} />
        {figure.isNew && figure.finding?.result !== 'first-seen' && <span class="sum-new"> first told here</span>}
      </span>
      <span class="sum-measure">{measureWords(figure)}</span>
      {figure.track && hasNews(figure) && <Spark track={figure.track} />}
    </button>
    <Why figure={figure} prior={prior} />
    {ruling && <RowRuling model={ruling} of={`${figure.surface}, ${measureWords(figure)}`} />}
  </li>
);

const FigureName = ({ figure: { surface, counting } }: { figure: PageFigure }) => (
  <span class="sum-here">
    {surface}
    {counting && <span class="sum-counting"> {counting}</span>}
  </span>
);

const Before = ({ figure }: { figure: PageFigure }) => {
  const prior = hasNews(figure) ? priorOf(figure) : undefined;
  if (!prior) return null;
  return (
    <span class="sum-before">
      {' '}
      {/^a newer report/i.test(figure.finding?.reasons[0] ?? '') ? 'newer' : 'before'} <b>{prior.surface}</b>
    </span>
  );
};

const Why = ({ figure, prior }: { figure: PageFigure; prior: FigureRowProps['prior'] }) => {
  const { finding } = figure;
  if (!finding || finding.result === 'first-seen') return null;
  const item = hasNews(figure) ? priorOf(figure) : undefined;
  const report = item && prior.get(item.report);
  const first = finding.reasons[0] ?? '';
  const reason = report ? withoutDate(first, report) : first;
  return (
    <div class="sum-why">
      <p>
        {finding.change && <FindingShape result={finding.result} change={finding.change} />}
        <span>
          {finding.change && !SAYS_WAY.test(reason) ? `${changeWords(finding.change)}: ${reason}` : asLine(reason)}
        </span>
      </p>
      {report && <SourceLine report={report} />}
      {figure.track && hasNews(figure) && figure.track.changes > 1 && (
        <p class="sl-small">{asLine(figure.track.summary)}</p>
      )}
    </div>
  );
};

/** Reasons that say the way themselves: "the last delivery slips by 1 year", "20 % higher than 133 tanks". */
const SAYS_WAY = /\b(?:slips|comes forward|higher|lower)\b/;

const hasNews = ({ finding }: PageFigure): boolean => finding?.result === 'differs' || finding?.result === 'updates';
