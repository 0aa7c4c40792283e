import { ReaderError } from '../platform';

/** Runs a database operation; trouble a reader can do something about becomes an error with a sentence. */
export const guarded = async <T>(operation: () => Promise<T>): Promise<T> => {
  try {
    return await operation();
  } catch (error) {
    throw explained(error);
  }
};

const explained = (error: unknown): unknown => {
  if (error instanceof ReaderError) return error;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError'))
    return new ReaderError('full', 'The disk is full: nothing was saved. Free some space and try again.', {
      cause: error,
    });
  if (names.includes('VersionError')) return newerLibrary();
  if (names.includes('DatabaseClosedError'))
    return new ReaderError('closed', 'The library was closed by an update. Restart the browser.', { cause: error });
  if (names.includes('MissingAPIError') || names.includes('OpenFailedError') || names.includes('InvalidStateError'))
    return new ReaderError('no-storage', 'The browser does not open the library. Restart the browser and try again.', {
      cause: error,
    });
  return error;
};

/** The library was written by a newer Sightline, whose shape this one would damage. */
export const newerLibrary = (): ReaderError =>
  new ReaderError('newer', 'The library was made by a newer Sightline. Update Sightline; nothing was changed.');

// Dexie wraps what the browser threw, sometimes twice; a failed bulk operation lists its causes.
const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  let layer: unknown = error;
  for (let depth = 0; depth < 4 && layer instanceof Object; depth += 1) {
    const { name, inner, failures } = layer as { name?: unknown; inner?: unknown; failures?: unknown[] };
    if (typeof name === 'string') names.push(name);
    layer = inner ?? failures?.[0];
  }
  return names;
};
