import '../../utils/platform/zod';
import { effect, untracked } from '@preact/signals';
import { render } from 'preact';
import { createLibraryModel, LibraryPage } from '../../components/library';
import { createNamesModel, namesSection } from '../../components/names';
import { createPackModel, packsSection } from '../../components/packs';
import { createRulingsModel, rulingsSection, rulingVerbs } from '../../components/rulings';
import { browserVerbs } from './browser-verbs';
import { namesPageVerbs, nameToAdd } from './name-verbs';
import { packVerbs } from './pack-verbs';

const model = createLibraryModel(browserVerbs());
const packs = createPackModel(packVerbs());
const names = createNamesModel(namesPageVerbs());
const stops = [model.start(), packs.start()];
const rulings = createRulingsModel(rulingVerbs());
names.start();
rulings.start();
// A file or a backup may have brought names, rulings and packs.
effect(() => {
  if (model.transfer.value.status !== 'done') return;
  for (const one of [packs, names, rulings]) untracked(() => one.start());
});
const wanted = nameToAdd(location.hash);
if (wanted !== undefined) names.add(wanted);
const stop = () => {
  for (const one of stops) one();
};
addEventListener('pagehide', stop, { once: true });
// Parts of other rooms, in the order they stand.
const sections = [rulingsSection(rulings), namesSection(names), packsSection(packs)];
render(<LibraryPage model={model} sections={sections} />, document.getElementById('app')!);
