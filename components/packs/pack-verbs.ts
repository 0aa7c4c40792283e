import type { EntityType } from '../../utils/domain';
import type { PackEntity } from '../../utils/gazetteer';
import type { PackSummary } from '../../utils/messaging';
import type { KindCounts, PackHeader } from '../../utils/packs';

/** All that the model of the packs asks of the world. */
export interface PackVerbs {
  list(): Promise<PackSummary[]>;
  choose(name: string, choice: { enabled?: boolean; kindsOff?: EntityType[] }): Promise<PackSummary[]>;
  remove(name: string): Promise<PackSummary[]>;
  stage(token: string, at: number, entities: readonly PackEntity[]): Promise<void>;
  commit(token: string, parts: number, header: PackHeader, counts: KindCounts): Promise<PackSummary[]>;
  /** All entities of a stored pack. */
  entitiesOf(name: string): Promise<PackEntity[]>;
  /** Ids of entities that bear these names already, null where none or several do. */
  knownNames(names: { text: string; type: EntityType }[]): Promise<(string | null)[]>;
  commonWords(): Promise<ReadonlySet<string>>;
  /** A name for one import that no other has. */
  newToken(): string;
  /** Lets the page draw and answer before work goes on. */
  breathe(): Promise<void>;
  /** Hands the reader a file. */
  saveFile(name: string, parts: string[], type: string): void;
}
