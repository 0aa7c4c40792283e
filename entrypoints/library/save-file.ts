/** Hands the reader a file. */
export const saveFile = (name: string, parts: string[], type: string): void => {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then; without this it stays in memory until the page is closed.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
