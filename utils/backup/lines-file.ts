/** Lines as compressed bytes. */
export const packLines = async (lines: readonly string[]): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([lines.map((line) => `${line}\n`).join('')])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** The lines in compressed bytes; none when the bytes are damaged, so that the other files of a backup still count. */
export const unpackLines = async (bytes: Uint8Array<ArrayBuffer> | undefined): Promise<string[]> => {
  if (!bytes) return [];
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return (await new Response(stream).text()).split('\n').filter(Boolean);
  } catch {
    return [];
  }
};
