import { formatNumber } from '../common';
import type { RulingModel } from '../rulings';
import { FigureRow } from './FigureRow';
import { countFigures, type FigureRow as Row } from './group-figures';
import type { RowSpan } from './row-spans';

interface DismissedListProps {
  rows: readonly Row[];
  rulingOf: (row: Row) => RulingModel | undefined;
  onReveal: (span: RowSpan | undefined) => void;
}

/** What the reader dismissed on this page: folded away, and there to be taken back. */
export const DismissedList = ({ rows, rulingOf, onReveal }: DismissedListProps) => {
  if (rows.length === 0) return null;
  return (
    <details class="sum-section">
      <summary class="sum-heading">
        Dismissed<span class="sum-number"> {formatNumber(countFigures(rows))}</span>
      </summary>
      <ul class="sl-rows">
        {rows.map((row) => (
          <FigureRow key={row.at} row={row} prior={NONE} ruling={rulingOf(row)} onReveal={onReveal} />
        ))}
      </ul>
    </details>
  );
};

// Their sources are not asked for: what was dismissed needs no proof.
const NONE: ReadonlyMap<string, never> = new Map<string, never>();
