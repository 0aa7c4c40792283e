import { useState } from 'preact/hooks';
import type { FindingResult, Report } from '../../utils/domain';
import { FINDING_MEANINGS, FindingShape, formatNumber } from '../common';
import type { RulingModel } from '../rulings';
import { FigureRow } from './FigureRow';
import { countFigures, type FigureRow as Row } from './group-figures';
import type { RowSpan } from './row-spans';

// A page with more than that under one finding is rare, and the lists below must not be pushed out of reach.
const FIRST_SHOWN = 12;

interface FigureListProps {
  result: FindingResult;
  title: string;
  rows: readonly Row[];
  priors: ReadonlyMap<string, Report>;
  /** For ruling on a finding. */
  rulingOf?: ((row: Row) => RulingModel | undefined) | undefined;
  onReveal: (span: RowSpan | undefined) => void;
  /** Closed until asked for: what agrees is good to know and no news. */
  folded?: boolean;
}

/** The figures of one finding, under its shape, word and number. */
export const FigureList = ({ result, title, rows, priors, rulingOf, onReveal, folded = false }: FigureListProps) => {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const heading = (
    <>
      <FindingShape result={result} />
      {title}
      <span class="sum-number"> {formatNumber(countFigures(rows))}</span>
    </>
  );
  const shown = all ? rows : rows.slice(0, FIRST_SHOWN);
  const list = (
    <>
      <ul class="sl-rows">
        {shown.map((row) => (
          <FigureRow key={row.at} row={row} prior={priors} ruling={rulingOf?.(row)} onReveal={onReveal} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="sl-button sl-button-quiet" onClick={() => setAll(true)}>
          Show {formatNumber(rows.length - shown.length)} more
        </button>
      )}
    </>
  );
  if (folded)
    return (
      <details class={`sum-section sl-tone-${result}`}>
        <summary class="sum-heading" title={FINDING_MEANINGS[result]}>
          {heading}
        </summary>
        {list}
      </details>
    );
  return (
    <section class={`sum-section sl-tone-${result}`}>
      <h2 class="sum-heading" title={FINDING_MEANINGS[result]}>
        {heading}
      </h2>
      {list}
    </section>
  );
};
