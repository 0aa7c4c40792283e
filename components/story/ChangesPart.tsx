import type { FigureChange, TextChange, VersionChange } from '../../utils/domain';
import { formatCount, formatNumber, measureOf } from '../common';
import { clipPieces } from './clip-pieces';
import { WordDiff } from './WordDiff';

interface ChangesPartProps {
  change: VersionChange;
  /** Shows a place of the page; absent where there is no page to show it on. */
  onReveal?: ((span: { start: number; end: number }) => void) | undefined;
  /** Where each figure of the page stands, by its index. */
  placeOf?: ((at: number) => { start: number; end: number } | undefined) | undefined;
  /** The text's changes begin unfolded. */
  open?: boolean;
}

/** What changed between two texts of a report: the figures first, then the sentences. */
export const ChangesPart = ({ change, onReveal, placeOf, open = false }: ChangesPartProps) => {
  const { figures, texts, omitted, isCorrected } = change;
  if (figures.length + texts.length === 0) return <p class="sl-small">No word of it has changed.</p>;
  return (
    <div class="story-changes">
      {figures.length > 0 && (
        <ul class="sl-rows">
          {figures.map((one, at) => (
            <li class="story-figure" key={at}>
              <FigureLine
                change={one}
                place={one.at === undefined ? undefined : placeOf?.(one.at)}
                onReveal={onReveal}
              />
            </li>
          ))}
        </ul>
      )}
      {figures.length > 0 && (
        <p class="sl-small">
          {isCorrected ? 'The page says that it was corrected.' : 'The page shows no correction notice.'}
        </p>
      )}
      {figures.length === 0 && <p class="sl-small">No figure has changed.</p>}
      {texts.length > 0 && (
        <details class="story-texts" open={open}>
          <summary>{textWords(texts, omitted)}</summary>
          <ul class="sl-rows">
            {texts.map((one, at) => (
              <li class="story-text" key={at}>
                <span class="story-kind">{KINDS[one.kind]}</span>
                <p class="story-diff">
                  <WordDiff pieces={one.kind === 'changed' ? clipPieces(one.pieces) : one.pieces} />
                </p>
              </li>
            ))}
          </ul>
          {omitted > 0 && <p class="sl-small">{formatNumber(omitted)} more are not listed.</p>}
        </details>
      )}
    </div>
  );
};

const KINDS: Record<TextChange['kind'], string> = { changed: 'Reworded', added: 'Added', removed: 'Removed' };

interface FigureLineProps {
  change: FigureChange;
  place: { start: number; end: number } | undefined;
  onReveal: ChangesPartProps['onReveal'];
}

const FigureLine = ({ change, place, onReveal }: FigureLineProps) => {
  const { kind, before, now, measure, measureLabel, subjectName } = change;
  const what = measure === 'other' ? '' : measureOf(measure, measureLabel, subjectName);
  const line = (
    <>
      <span class="story-values">
        {before && <span class="story-before">{before}</span>}
        {kind === 'changed' && (
          <span class="story-arrow" aria-hidden="true">
            →
          </span>
        )}
        {kind === 'changed' && <span class="sl-unseen"> became </span>}
        {now && <b>{now}</b>}
        {kind === 'removed' && <span class="story-kind">gone</span>}
        {kind === 'added' && <span class="story-kind">put in</span>}
      </span>
      {what && <span class="sl-small story-what">{what}</span>}
    </>
  );
  if (!place || !onReveal) return <div class="story-line">{line}</div>;
  return (
    <button type="button" class="story-line" title="Show on the page" onClick={() => onReveal(place)}>
      {line}
    </button>
  );
};

const textWords = (texts: readonly TextChange[], omitted: number): string => {
  const count = (kind: TextChange['kind']) => texts.filter((one) => one.kind === kind).length;
  const parts = [
    count('changed') && `${formatNumber(count('changed'))} reworded`,
    count('added') && `${formatNumber(count('added'))} added`,
    count('removed') && `${formatNumber(count('removed'))} removed`,
  ].filter(Boolean);
  return `${formatCount(texts.length + omitted, 'sentence')} changed: ${parts.join(', ')}`;
};
