import { useMemo, useState } from 'preact/hooks';
import type { PageCandidate } from '../../utils/messaging';
import { asLine, ENTITY_WORDS, formatNumber, KindIcon } from '../common';
import { Adding } from './Adding';
import { createAddingModel } from './adding-model';
import type { NameVerbs } from './name-verbs';

// A page of a new subject has dozens; what matters stands first on the page.
const FIRST_SHOWN = 5;

interface CandidateListProps {
  candidates: readonly PageCandidate[];
  verbs: NameVerbs;
  onReveal: (span: { start: number; end: number }) => void;
}

/** Names of the page that no list has, each to be added with a click. One being added stays until the list is left. */
export const CandidateList = ({ candidates, verbs, onReveal }: CandidateListProps) => {
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<PageCandidate | undefined>();
  // Once added it is no candidate any more, but the way back must stay at hand.
  const isGone = open !== undefined && candidates.every(({ surface }) => surface !== open.surface);
  const rows = isGone ? [open, ...candidates] : candidates;
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, FIRST_SHOWN);
  return (
    <section class="sum-section" aria-label="Names in none of your lists">
      <h2 class="sum-heading">
        In none of your lists<span class="sum-number"> {formatNumber(candidates.length)}</span>
      </h2>
      <ul class="sl-rows">
        {shown.map((candidate) => (
          <CandidateRow
            key={candidate.surface}
            candidate={candidate}
            verbs={verbs}
            isOpen={open?.surface === candidate.surface}
            onOpen={() => setOpen(candidate)}
            onClose={() => setOpen(undefined)}
            onReveal={onReveal}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="sl-button sl-button-quiet" onClick={() => setAll(true)}>
          Show {formatNumber(rows.length - shown.length)} more
        </button>
      )}
    </section>
  );
};

interface CandidateRowProps extends Omit<CandidateListProps, 'candidates'> {
  candidate: PageCandidate;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}

const CandidateRow = ({ candidate, verbs, isOpen, onOpen, onClose, onReveal }: CandidateRowProps) => {
  const { surface, sentence, type, times, reason } = candidate;
  // One form for as long as it is open: a fresh answer of the page must not empty it.
  const adding = useMemo(
    () => (isOpen ? createAddingModel(verbs, { surface, sentence, type }) : undefined),
    [isOpen, surface],
  );
  return (
    <li class="names-candidate">
      <button type="button" class="names-candidate-name" onClick={() => onReveal(candidate)}>
        {surface}
        {times > 1 && <span class="sum-times"> ×{formatNumber(times)}</span>}
      </button>
      {!isOpen && (
        <button type="button" class="sl-button sl-button-quiet" aria-label={`Add ${surface}`} onClick={onOpen}>
          Add
        </button>
      )}
      <span class="sl-kind">
        <KindIcon kind={type} />
        {ENTITY_WORDS[type].one}? {asLine(reason)}
      </span>
      {adding && (
        <div class="names-panel">
          <Adding model={adding} onCancel={onClose} />
        </div>
      )}
    </li>
  );
};
