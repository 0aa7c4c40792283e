import type { EntityId, Hiding, OwnName } from '../../utils/domain';
import type { KnownName, NameDraft, NameOutcome, ReplyOf } from '../../utils/messaging';

/** An entity as the verbs name it; `name` counts where no list has it. */
interface NamedEntity {
  id: EntityId;
  name: string;
}

/** A hiding before it is made. */
export type NewHiding = Omit<Hiding, 'createdAt'>;

/** All that the forms and lists of names ask of the world; entrypoints wire them, tests give plain functions. */
export interface NameVerbs {
  suggest(surface: string, sentence?: string): Promise<ReplyOf<'suggest-name'>>;
  search(query: string): Promise<KnownName[]>;
  add(draft: NameDraft, anyway: boolean): Promise<NameOutcome>;
  edit(id: EntityId, draft: NameDraft, anyway: boolean): Promise<NameOutcome>;
  addAlias(entity: NamedEntity, alias: string, anyway: boolean): Promise<NameOutcome>;
  watch(entity: NamedEntity, watched: boolean): Promise<NameOutcome>;
  remove(id: EntityId): Promise<NameOutcome>;
  /** Undoes any change: the name as it was, or none. */
  putBack(id: EntityId, before: OwnName | undefined): Promise<NameOutcome>;
  hide(hiding: NewHiding): Promise<Hiding>;
  unhide(hiding: Hiding): Promise<void>;
  list(query: string, offset: number, limit: number): Promise<ReplyOf<'list-names'>>;
  hidings(): Promise<Hiding[]>;
  exportPack(): Promise<ReplyOf<'export-names'>>;
  /** Whether pages are marked with own and watched names; with a choice, makes it. */
  ownMarks(on?: boolean): Promise<boolean>;
}
