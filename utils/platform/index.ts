/**
 * Platform: what every other room may use. Errors with a sentence for the reader, the log (never page text), the
 * clock. zod has its own door, `platform/zod`, so that a schema file loads nothing else.
 */
export { type Clock, systemClock } from './clock';
export { describeError, ReaderError } from './errors';
export { logBug } from './log';
export { z } from './zod';
