/** A browser with Sightline in it, as the tour drives it. Scripts travel as source text, so that any protocol will do. */
export interface Session {
  /** "Chromium 156.0": for the report. */
  name: string;
  /** Opens an address in the tab for articles. */
  goTo(url: string): Promise<void>;
  /** Value of an expression (a promise is awaited) in the article's page. */
  inPage<T>(expression: string): Promise<T>;
  /** The same in an extension page, which may call extension APIs. */
  inExtension<T>(expression: string): Promise<T>;
  /** The same in the card's frame; undefined while there is none. */
  inCard<T>(expression: string): Promise<T | undefined>;
  /** Opens `popup.html` or another extension page, gives its text and a picture of it no larger than `size`. */
  pictureOf(file: string, size: Size, save: string): Promise<string>;
  movePointer(x: number, y: number): Promise<void>;
  /**
   * Right-clicks a place of the article and chooses the entry with these words in the browser's own menu. Firefox
   * only.
   */
  chooseInMenu?(x: number, y: number, words: string): Promise<void>;
  screenshot(save: string): Promise<void>;
  colours(scheme: 'light' | 'dark'): Promise<void>;
  /** Brings the article's tab to the front. */
  show(): Promise<void>;
  /** Settles when the reader closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

interface Size {
  width: number;
  height: number;
}

export interface SessionOptions {
  path: string;
  /** Folder of the built extension. */
  build: string;
  headless: boolean;
}
