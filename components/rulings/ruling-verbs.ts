import type { Report, Ruling, RulingDraft } from '../../utils/domain';

/** What came of a ruling: how it was before, and how it is. */
export interface RulingChange {
  before?: Ruling | undefined;
  now?: Ruling | undefined;
}

/** All that ruling asks of the world; entrypoints wire it to messages, tests to plain functions. */
export interface RulingVerbs {
  rule(draft: RulingDraft): Promise<RulingChange>;
  /** Undoes: puts a ruling back as it was, or takes it away. */
  putBack(key: string, before: Ruling | undefined): Promise<void>;
}

/** What the list of rulings asks besides. */
export interface RulingListVerbs extends RulingVerbs {
  list(): Promise<{ rulings: Ruling[]; reports: Report[] }>;
}
