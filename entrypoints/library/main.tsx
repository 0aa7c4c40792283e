import '../../utils/platform/zod';
import { render } from 'preact';
import { createLibraryModel, LibraryPage } from '../../components/library';
import { browserVerbs } from './browser-verbs';

const model = createLibraryModel(browserVerbs());
const stop = model.start();
addEventListener('pagehide', stop, { once: true });
render(<LibraryPage model={model} />, document.getElementById('app')!);
