import type { Citation, PageFigure } from '../../utils/messaging';
import { asLine, FIGURE_WORDS, FindingBadge, findingWords, KindIcon, priorOf } from '../common';
import { CardFrame } from './CardFrame';
import { EarlierValues } from './EarlierValues';
import { byRelevance, earlierValues } from './earlier-values';
import { measureWords } from './measure-words';
import { Versus } from './Versus';

interface FigureCardProps {
  figure: PageFigure;
  /** The passages behind the finding's trail, in its order; absent while they are being asked for. */
  citations?: Citation[] | undefined;
  /** Sentence for the reader when asking failed. */
  failed?: string | undefined;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
}

/** What a figure on the page measures and whether earlier reports bear it out, with their words and dates. */
export const FigureCard = ({ figure, citations, failed, pinned, onPin, onClose }: FigureCardProps) => {
  const { finding } = figure;
  const values = finding ? byRelevance(earlierValues(finding.trail, citations), finding.result, priorOf(figure)) : [];
  return (
    <CardFrame
      title={figure.surface}
      summary={summaryOf(figure)}
      tone={finding?.result}
      pinned={pinned}
      onPin={onPin}
      onClose={onClose}
      eyebrow={
        <>
          {finding && <FindingBadge result={finding.result} change={finding.change} filled />}
          <span class="sl-kind">
            <KindIcon kind={figure.kind} />
            {FIGURE_WORDS[figure.kind]}
          </span>
        </>
      }
    >
      <p class="card-measure">{measureWords(figure)}</p>
      <Verdict figure={figure} />
      {values[0] && values[0].item.surface !== figure.surface && <Versus here={figure} before={values[0]} />}
      {values.length > 0 && (
        <EarlierValues values={values} waiting={!citations && !failed} failed={failed} said={finding?.reasons ?? []} />
      )}
    </CardFrame>
  );
};

const Verdict = ({ figure }: { figure: PageFigure }) => {
  if (!figure.finding)
    return <p class="sl-small">Not compared: the text does not say clearly enough what this number measures.</p>;
  const [first, ...others] = figure.finding.reasons;
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

const summaryOf = (figure: PageFigure): string => {
  const { finding } = figure;
  const verdict = finding ? `${findingWords(finding.result, finding.change)}.` : 'Not compared.';
  return `${verdict} ${figure.surface}, ${measureWords(figure)}. ${asLine(finding?.reasons[0] ?? '')}`.trim();
};
