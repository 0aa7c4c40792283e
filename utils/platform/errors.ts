/** Trouble that is expected (disk full, not an article, extension reloaded): a code for us, a sentence for the reader. */
export class ReaderError extends Error {
  override name = 'ReaderError';
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code and sentence of any thrown value; what was not foreseen is told apart by the code `bug`. */
export const describeError = (error: unknown): { code: string; message: string } =>
  error instanceof ReaderError
    ? { code: error.code, message: error.message }
    : { code: 'bug', message: 'Something went wrong inside Sightline. Try again; if it stays, reload the page.' };
