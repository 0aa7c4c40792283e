// Far longer than the longest report; what is longer is no library file, and must not fill the memory.
const LONGEST_LINE = 20_000_000;

/** Thrown for a file that cannot be a library file; the message is for the reader. */
export class NotALibraryFile extends Error {
  override name = 'NotALibraryFile';
}

/** The non-empty lines of a file with their numbers (from 1), read piece by piece so that its size does not matter. */
export async function* readLines(file: Blob): AsyncGenerator<{ line: number; text: string }> {
  await refuseCompressed(file);
  let rest = '';
  let line = 0;
  for await (const piece of piecesOf(file)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield { line, text };
    }
    if (rest.length > LONGEST_LINE)
      throw new NotALibraryFile('This is not a library file: it holds a line longer than any report.');
  }
  if (rest.trim() !== '') yield { line: line + 1, text: rest };
}

// A reader rather than `for await` over the stream, which Chromium learned only recently.
async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}

const refuseCompressed = async (file: Blob): Promise<void> => {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isZip = a === 0x50 && b === 0x4b;
  const isGzip = a === 0x1f && b === 0x8b;
  if (isZip || isGzip)
    throw new NotALibraryFile('This file is compressed. Unpack it first, then import what is inside.');
};
