import type { Section } from '../library';
import { NamesSection } from './NamesSection';
import type { NamesModel } from './names-model';

/** The reader's names as a part of the library page. */
export const namesSection = (model: NamesModel): Section => ({
  id: 'names',
  label: 'Your names',
  count: () => model.total.value,
  draw: () => <NamesSection model={model} />,
});
