import '../../utils/platform/zod';
import { render } from 'preact';
import { createLibraryModel, LibraryPage } from '../../components/library';
import { createPackModel, packsSection } from '../../components/packs';
import { browserVerbs } from './browser-verbs';
import { packVerbs } from './pack-verbs';

const model = createLibraryModel(browserVerbs());
const packs = createPackModel(packVerbs());
const stops = [model.start(), packs.start()];
const stop = () => {
  for (const one of stops) one();
};
addEventListener('pagehide', stop, { once: true });
// Parts of other rooms, in the order they stand.
const sections = [packsSection(packs)];
render(<LibraryPage model={model} sections={sections} />, document.getElementById('app')!);
