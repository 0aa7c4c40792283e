import { ReaderError } from './errors';

/**
 * Writes an unforeseen error to the console, once, by name and place. Its message is left out: messages of parsers and
 * databases quote what they were given, and that may be the text of a page.
 */
export const logBug = (where: string, error: unknown): void => {
  if (error instanceof ReaderError) return;
  const name = error instanceof Error ? error.name : typeof error;
  console.error(`Sightline: ${name} in ${where}\n${framesOf(error)}`);
};

// "    at f (file:1:2)" in Chromium, "f@file:1:2" in Firefox.
const framesOf = (error: unknown): string =>
  error instanceof Error && error.stack
    ? error.stack
        .split('\n')
        .filter((line) => /^\s+at |@.*:\d+$/.test(line))
        .slice(0, 8)
        .join('\n')
    : '';
