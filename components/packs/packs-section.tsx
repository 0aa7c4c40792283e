import type { Section } from '../library';
import { PacksSection } from './PacksSection';
import type { PackModel } from './pack-model';

/** The packs as a part of the library page. */
export const packsSection = (model: PackModel): Section => ({
  id: 'packs',
  label: 'Packs',
  count: () => model.count.value,
  draw: () => <PacksSection model={model} />,
});
