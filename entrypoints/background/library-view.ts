import type { LibraryView } from '../../utils/analysis';
import type { Store } from '../../utils/store';

/** The store as cross-referencing asks it. */
export const libraryViewOf = (store: Store): LibraryView => ({
  observationsOf: (subjects, except) => store.observationsOf(subjects, except),
  similarTo: (sketch, except, limit) => store.similarTo(sketch, except, limit),
  storyOf: (entities, except, limit) => store.storyOf(entities, except, limit),
});
