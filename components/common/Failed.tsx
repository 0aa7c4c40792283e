interface FailedProps {
  /** Why, in a sentence. */
  sentence: string;
  onRetry?: (() => void) | undefined;
}

/** What could not be asked for, and the way to ask again. */
export const Failed = ({ sentence, onRetry }: FailedProps) => (
  <p class="sl-failed">
    <span role="alert">{sentence}</span>{' '}
    {onRetry && (
      <button
        type="button"
        class="sl-button sl-button-quiet"
        onClick={({ currentTarget }) => {
          // The button goes when it is pressed; the focus must not go with it.
          currentTarget.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
          onRetry();
        }}
      >
        Try again
      </button>
    )}
  </p>
);
