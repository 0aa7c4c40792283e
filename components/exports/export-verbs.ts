/** What exporting asks of the world. */
export interface ExportVerbs {
  /** Puts text on the clipboard; must be called within the reader's click. */
  copyText(text: string): Promise<void>;
  /** Hands the reader a file. */
  saveFile(name: string, text: string, type: string): void;
}

/** The verbs in a real browser, on a page of the extension. */
export const exportVerbs = (): ExportVerbs => ({
  copyText: (text) => navigator.clipboard.writeText(text),
  saveFile: (name, text, type) => {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has taken the file by then; without this it stays in memory until the page is closed.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
});
