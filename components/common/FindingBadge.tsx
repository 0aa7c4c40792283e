import type { Change, FindingResult } from '../../utils/domain';
import { FINDING_MEANINGS, findingWords } from './finding-words';

interface FindingBadgeProps {
  result: FindingResult;
  change?: Change | undefined;
  /** A pill with a tint, for where the finding is the news; plain in lists. */
  filled?: boolean;
}

/** A finding as shape, word and colour. */
export const FindingBadge = ({ result, change, filled = false }: FindingBadgeProps) => (
  <span class={`sl-finding sl-tone-${result}${filled ? ' sl-finding-filled' : ''}`} title={FINDING_MEANINGS[result]}>
    <FindingShape result={result} change={change} />
    {findingWords(result, change)}
  </span>
);

/** The shape alone, for dense rows whose word stands in the heading above. */
export const FindingShape = ({ result, change }: Omit<FindingBadgeProps, 'filled'>) => (
  <svg class="sl-finding-shape" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
    {shapeOf(result, change)}
  </svg>
);

const shapeOf = (result: FindingResult, change?: Change) => {
  switch (result) {
    case 'differs':
      return (
        <>
          <path class="filled" d="M7 .9 13.1 7 7 13.1.9 7Z" />
          <path class="cut" d="M4.6 5.8h4.8M4.6 8.2h4.8M8.5 4.3l-3 5.4" />
        </>
      );
    case 'disputed':
      return (
        <>
          <path d="M5.6 2.2A5.2 5.2 0 0 0 5.6 11.8" />
          <path d="M8.4 2.2a5.2 5.2 0 0 1 0 9.6" />
          <path d="M7 1v12" stroke-dasharray="1.6 2" />
        </>
      );
    case 'updates':
      return (
        <>
          <rect class="filled" x="1" y="1" width="12" height="12" rx="2" />
          <path class="cut" d={ARROWS[change ?? 'up']} />
        </>
      );
    case 'first-seen':
      return (
        <>
          <circle cx="7" cy="7" r="5.8" />
          <path d="M7 4.2v5.6M4.2 7h5.6" />
        </>
      );
    case 'agrees':
      return (
        <>
          <circle class="filled" cx="7" cy="7" r="6" />
          <path class="cut" d="m4.3 7.2 1.9 1.9 3.6-4" />
        </>
      );
    case 'not-comparable':
      return (
        <>
          <circle cx="7" cy="7" r="5.8" stroke-dasharray="2.2 2.4" />
          <path d="M4.6 7h4.8" />
        </>
      );
  }
};

const ARROWS: Record<Change, string> = {
  up: 'M7 10.2V4M4.4 6.5 7 3.9l2.6 2.6',
  down: 'M7 3.8V10M4.4 7.5 7 10.1l2.6-2.6',
  slips: 'M3.8 7H10M7.5 4.4 10.1 7l-2.6 2.6',
  advances: 'M10.2 7H4M6.5 4.4 3.9 7l2.6 2.6',
};
