/** A folder of small files. What is written replaces a file whole or not at all. */
export interface Folder {
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A folder of the extension's own file system, which the browser keeps apart from its databases. */
export const openFolder = (root: () => Promise<FileSystemDirectoryHandle>, name: string): Folder => {
  const folder = async () => (await root()).getDirectoryHandle(name, { create: true });
  return {
    read: async (file) => {
      try {
        const handle = await (await folder()).getFileHandle(file);
        return new Uint8Array(await (await handle.getFile()).arrayBuffer());
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    put: async (file, bytes) => {
      const handle = await (await folder()).getFileHandle(file, { create: true });
      // The new contents take the place of the old ones when the stream ends, in one step.
      await new Blob([bytes]).stream().pipeTo(await handle.createWritable());
    },
    remove: async (file) => {
      try {
        await (await folder()).removeEntry(file);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
};

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';
