import type { ComponentChildren } from 'preact';
import type { Citation, PageDeal, PageFigure } from '../../utils/messaging';
import {
  asLine,
  FIGURE_WORDS,
  FindingBadge,
  findingWords,
  KindIcon,
  measureWords,
  priorOf,
  saidWords,
  withoutAnyDate,
} from '../common';
import { DealPart, SumsPart, TrackPart } from '../plot';
import { CardFrame } from './CardFrame';
import { EarlierValues } from './EarlierValues';
import { byRelevance, earlierValues } from './earlier-values';
import { Versus } from './Versus';

interface FigureCardProps {
  figure: PageFigure;
  /** The passages behind the finding's trail, in its order; absent while they are being asked for. */
  citations?: Citation[] | undefined;
  /** When the page was published. */
  here?: string | undefined;
  /** Sentence for the reader when asking failed. */
  failed?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** What the reader can do with the finding. */
  foot?: ComponentChildren;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
}

/** What a figure on the page measures and whether earlier reports bear it out, with their words and dates. */
export const FigureCard = ({
  figure,
  citations,
  here,
  failed,
  onRetry,
  foot,
  pinned,
  onPin,
  onClose,
}: FigureCardProps) => {
  const { finding } = figure;
  const values = finding ? byRelevance(earlierValues(finding.trail, citations), finding.result, priorOf(figure)) : [];
  const sums = figure.sums && <SumsPart sums={figure.sums} />;
  return (
    <CardFrame
      title={figure.surface}
      titleAfter={figure.counting}
      summary={summaryOf(figure)}
      tone={figure.ruling?.verdict === 'dismissed' ? undefined : finding?.result}
      pinned={pinned}
      onPin={onPin}
      onClose={onClose}
      foot={foot}
      eyebrow={
        <>
          {finding && (
            <FindingBadge
              result={finding.result}
              change={finding.change}
              filled={figure.ruling?.verdict !== 'dismissed'}
            />
          )}
          {figure.ruling?.verdict && <span class="card-ruled">{figure.ruling.verdict} by you</span>}
          <span class="sl-kind">
            <KindIcon kind={figure.kind} />
            {FIGURE_WORDS[figure.kind]}
          </span>
        </>
      }
    >
      <p class="card-measure">
        {measureWords(figure)}
        {figure.isNew && finding?.result !== 'first-seen' && <span class="card-said card-new">First told here</span>}
        {figure.saidBy && <span class="card-said">{saidWords(figure)}</span>}
        {figure.inDollars && <span class="card-said">Converted: {figure.inDollars}</span>}
      </p>
      {figure.changedFrom && (
        <p class="card-changed">
          Changed since you read this report: it was <b>{figure.changedFrom}</b>.
        </p>
      )}
      {areSumsLouder(figure) && sums}
      <Verdict figure={figure} />
      {!areSumsLouder(figure) && sums}
      {values[0] && !isSameWord(values[0].item.surface, figure.surface) && <Versus here={figure} before={values[0]} />}
      {figure.track && <TrackPart track={figure.track} />}
      {values.length > 0 && (
        <EarlierValues
          values={values}
          waiting={!citations && !failed}
          {...{ failed, onRetry, here }}
          said={finding?.reasons ?? []}
          areReportsCounted={figure.track !== undefined}
        />
      )}
      {figure.deal && (
        <div class="card-part">
          <DealPart deal={figure.deal} title={dealTitle(figure.deal)} />
        </div>
      )}
    </CardFrame>
  );
};

const Verdict = ({ figure }: { figure: PageFigure }) => {
  if (!figure.finding)
    return (
      <p class="sl-small">
        Not compared: the text does not say clearly enough what this{' '}
        {figure.kind === 'date' ? 'date is of' : 'number measures'}.
      </p>
    );
  const [first, ...others] = distinct(figure.finding.reasons);
  return (
    <div class="card-verdict">
      {first && <p class="card-reason">{asLine(first)}</p>}
      {others.length > 0 && (
        <ul class="card-reasons">
          {others.map((reason) => (
            <li key={reason}>{asLine(reason)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** Copies of one story give one reason each, alike but for the date of the report. */
const distinct = (reasons: readonly string[]): string[] =>
  reasons.filter((one, at) => reasons.findIndex((other) => withoutAnyDate(other) === withoutAnyDate(one)) === at);

const isSameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const dealTitle = ({ partyName }: PageDeal): string => (partyName ? `The deal for ${partyName}` : 'The deal');

const wrongSums = ({ sums = [] }: PageFigure): string[] =>
  sums.flatMap(({ fits, computation }) => (fits ? [] : [computation]));

const LOUD: ReadonlySet<string | undefined> = new Set(['differs', 'updates', 'disputed']);

/** A sum that does not fit is what a reader must see first, unless earlier reports contradict the figure as well. */
const areSumsLouder = (figure: PageFigure): boolean =>
  wrongSums(figure).length > 0 && !LOUD.has(figure.finding?.result) && figure.ruling?.verdict !== 'dismissed';

const summaryOf = (figure: PageFigure): string => {
  const { finding } = figure;
  const wrong = wrongSums(figure).map((computation) => `Does not add up: ${computation}`);
  const verdict = finding ? `${findingWords(finding.result, finding.change)}.` : 'Not compared.';
  const told = `${verdict} ${[figure.surface, figure.counting].filter(Boolean).join(' ')}, ${measureWords(figure)}`;
  return [told, asLine(finding?.reasons[0] ?? ''), ...wrong].filter(Boolean).join('. ');
};
