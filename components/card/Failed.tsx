interface FailedProps {
  /** Why, in a sentence. */
  sentence: string;
  onRetry?: (() => void) | undefined;
}

/** What the card could not ask for, and the way to ask again. */
export const Failed = ({ sentence, onRetry }: FailedProps) => (
  <p class="card-failed">
    {sentence}{' '}
    {onRetry && (
      <button type="button" class="sl-button sl-button-quiet" onClick={onRetry}>
        Try again
      </button>
    )}
  </p>
);
