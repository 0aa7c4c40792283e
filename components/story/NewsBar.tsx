import type { PageAnswer } from '../../utils/messaging';
import { formatCount, formatNumber } from '../common';

interface NewsBarProps {
  answer: PageAnswer;
  isDimmed: boolean;
  onDim: (on: boolean) => void;
}

/** How much of the page nobody told before, and the switch that dims the rest of it. */
export const NewsBar = ({ answer: { news }, isDimmed, onDim }: NewsBarProps) => {
  if (!news) return null;
  const fresh = news.fresh.length / 2;
  return (
    <div class="story-news">
      <p>
        <b>{fresh === 0 ? 'Nothing new' : formatNumber(fresh)}</b>
        {fresh === 0
          ? ` in ${formatCount(news.telling, 'sentence')}`
          : ` of ${formatCount(news.telling, 'sentence')} ${fresh === 1 ? 'says something' : 'say something'} new`}
      </p>
      <button
        type="button"
        class="story-switch"
        role="switch"
        aria-checked={isDimmed}
        title="On the page, what earlier reports told already loses its colour"
        onClick={() => onDim(!isDimmed)}
      >
        <span class="story-knob" aria-hidden="true" />
        Dim what you have read
      </button>
    </div>
  );
};
