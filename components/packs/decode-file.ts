import { MOST_FILE_BYTES } from '../../utils/packs';
import { ReaderError } from '../../utils/platform';
import { formatBytes } from '../common';

/** The text of a file: UTF-8, UTF-16 where its first bytes say so, else what spreadsheets on Windows write. */
export const textOfFile = async (file: Blob): Promise<string> => {
  if (file.size > MOST_FILE_BYTES)
    throw new ReaderError('too-large', `This file is larger than ${formatBytes(MOST_FILE_BYTES)}. Split it in two.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // any bytes are letters in it
  }
};
