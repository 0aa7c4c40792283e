import type { Gazetteer } from '../../utils/gazetteer';
import type { Clock } from '../../utils/platform';
import type { Store } from '../../utils/store';

/** What the handlers work with; tests give their own. */
export interface Deps {
  store: Store;
  gazetteer(): Promise<Gazetteer>;
  clock: Clock;
  /** Room that the extension's databases take on disk, where the browser says so. */
  usedBytes(): Promise<number | undefined>;
  /** Folds what was appended once nothing else is asked for a while. */
  foldSoon(): void;
}
