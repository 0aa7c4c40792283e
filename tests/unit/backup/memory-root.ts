/** A file system of the extension's own in memory, as far as the backup uses one; `files` are its files by name. */
export const memoryRoot = (
  files = new Map<string, Uint8Array<ArrayBuffer>>(),
): (() => Promise<FileSystemDirectoryHandle>) => {
  const missing = () => new DOMException('no such file', 'NotFoundError');
  const fileHandle = (name: string) => ({
    getFile: async () => new Blob([files.get(name)!]),
    createWritable: async () => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      return new WritableStream({
        write: (part: Uint8Array<ArrayBuffer>) => void parts.push(part),
        close: async () => void files.set(name, new Uint8Array(await new Blob(parts).arrayBuffer())),
      });
    },
  });
  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (name: string, options?: { create?: boolean }) => {
      if (!files.has(name) && !options?.create) throw missing();
      return fileHandle(name);
    },
    removeEntry: async (name: string) => {
      if (!files.delete(name)) throw missing();
    },
  };
  return async () => folder as unknown as FileSystemDirectoryHandle;
};
