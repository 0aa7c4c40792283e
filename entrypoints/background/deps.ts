import type { Backup } from '../../utils/backup';
import type { OwnName } from '../../utils/domain';
import type { Gazetteer } from '../../utils/gazetteer';
import type { Clock } from '../../utils/platform';
import type { Store } from '../../utils/store';

/** What the handlers work with; tests give their own. */
export interface Deps {
  store: Store;
  gazetteer(): Promise<Gazetteer>;
  /** The reader changed names, packs or what is hidden: every open page is to be looked at anew. */
  namesChanged(): void;
  /** Looks for a name just added in the reports remembered before, when there is time. */
  catchUp(name: OwnName): void;
  /** Everyday English words in small letters, which as names would be marked all over. */
  commonWords(): Promise<ReadonlySet<string>>;
  /** Version of this Sightline. */
  version(): string;
  /** The second copy of the library. */
  backup: Backup;
  clock: Clock;
  /** Room that the extension's databases take on disk, where the browser says so. */
  usedBytes(): Promise<number | undefined>;
  /** Folds what was appended once nothing else is asked for a while. */
  foldSoon(): void;
}
