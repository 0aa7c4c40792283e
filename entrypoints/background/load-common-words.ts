import { ReaderError } from '../../utils/platform';
import { readPackaged } from './packaged-file';

let words: Promise<ReadonlySet<string>> | undefined;

/** Frequent English words, which as names need something to license them. Packaged; read on first use. */
export const loadCommonWords = (): Promise<ReadonlySet<string>> => {
  words ??= readWords();
  words.catch(() => {
    words = undefined; // the next asking tries again
  });
  return words;
};

const readWords = async (): Promise<ReadonlySet<string>> => {
  try {
    const response = await readPackaged('/common-words.txt');
    return new Set((await response.text()).split('\n').filter((line) => line && !line.startsWith('#')));
  } catch (cause) {
    throw new ReaderError('no-words', 'A file of Sightline is missing. Install Sightline again.', { cause });
  }
};
