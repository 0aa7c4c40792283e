import type { Report } from '../../utils/domain';
import type { OtherWording, PageQuote } from '../../utils/messaging';
import { Failed, joinWords, Loading, outletWords, SourceLine } from '../common';
import { clipPieces } from './clip-pieces';
import type { QuotesModel } from './quotes-model';
import { WordDiff } from './WordDiff';

interface QuoteListProps {
  quotes: readonly PageQuote[];
  model: QuotesModel;
  /** The page's own report: it may have published first. */
  here?: Report | undefined;
  /** On a person's card the speaker need not be named again. */
  withSpeaker?: boolean;
  onReveal?: ((span: { start: number; end: number }) => void) | undefined;
}

/** Statements of the page that earlier reports have in other words: the difference, and who had it first. */
export const QuoteList = ({ quotes, model, here, withSpeaker = false, onReveal }: QuoteListProps) => (
  // Takes the focus of the button that asks again when that goes.
  <div tabIndex={-1}>
    {model.failed.value && <Failed sentence={model.failed.value} onRetry={() => void model.load(quotes)} />}
    <ul class="sl-rows">
      {quotes.map((quote) => (
        <li class="story-quote" key={quote.start}>
          {(withSpeaker || quote.isTurned) && (
            <p class="story-quote-head">
              {withSpeaker && <b>{quote.speakerName ?? 'Speaker not named'}</b>}
              {quote.isTurned && <span class="story-turned">says something else</span>}
            </p>
          )}
          <Wordings wordings={model.of(quote)} here={here} isFailed={model.failed.value !== ''} />
          {onReveal && (
            <button type="button" class="sl-button sl-button-quiet story-show" onClick={() => onReveal(quote)}>
              Show on the page
            </button>
          )}
        </li>
      ))}
    </ul>
  </div>
);

interface WordingsProps {
  wordings: OtherWording[] | undefined;
  here: Report | undefined;
  isFailed: boolean;
}

const Wordings = ({ wordings, here, isFailed }: WordingsProps) => {
  if (!wordings) return isFailed ? null : <Loading label="Looking up the other wording" lines={2} />;
  return (
    <ul class="story-wordings">
      {wordings.map(({ report, alsoIn, pieces }) => (
        <li key={report.id}>
          <blockquote class="story-diff">
            “<WordDiff pieces={clipPieces(pieces)} />”
          </blockquote>
          <div class="story-first">
            <span class="sl-small">{firstWords(report, here)}</span>
            <SourceLine report={report} />
          </div>
          {alsoIn.length > 0 && (
            <p class="sl-small">Same words in {joinWords([...new Set(alsoIn.map(outletWords))])}.</p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Who had it first, as far as both dates tell. */
const firstWords = (report: Report, here: Report | undefined): string => {
  const [theirs, ours] = [report.publishedOn, here?.publishedOn];
  if (!theirs || !ours || theirs.slice(0, ours.length) === ours.slice(0, theirs.length)) return 'Struck words by';
  return theirs < ours ? 'First, with the struck words:' : 'Later, with the struck words:';
};
