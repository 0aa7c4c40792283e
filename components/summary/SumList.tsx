import type { PageAnswer } from '../../utils/messaging';
import { formatNumber } from '../common';
import { type RowSpan, spansOf } from './row-spans';
import { wrongSums } from './wrong-sums';

interface SumListProps {
  answer: PageAnswer;
  onReveal: (span: RowSpan | undefined) => void;
}

/** Sums of the page's own figures that do not fit; a click shows the first figure of each on the page. */
export const SumList = ({ answer, onReveal }: SumListProps) => {
  const wrong = wrongSums(answer);
  if (wrong.length === 0) return null;
  const spans = spansOf(answer.marks, 'figure');
  return (
    <section class="sum-section sl-tone-differs">
      <h2 class="sum-heading">
        Does not add up<span class="sum-number"> {formatNumber(wrong.length)}</span>
      </h2>
      <ul class="sl-rows">
        {wrong.map(({ computation, at }) => (
          <li class="sum-figure" key={computation}>
            <button
              type="button"
              class="sum-row"
              title="Show on the page"
              onClick={() => onReveal(at.flatMap((one) => spans.get(one) ?? [])[0])}
            >
              {computation}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
