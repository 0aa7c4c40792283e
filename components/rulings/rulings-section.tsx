import type { Section } from '../library';
import { RulingsSection } from './RulingsSection';
import type { RulingsModel } from './rulings-model';

/** The reader's rulings as a part of the library page. */
export const rulingsSection = (model: RulingsModel): Section => ({
  id: 'rulings',
  label: 'Your rulings',
  count: () => model.total.value,
  draw: () => <RulingsSection model={model} />,
});
