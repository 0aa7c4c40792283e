import '../../utils/platform/zod';
import { render } from 'preact';
import { browserVerbs, createPageModel, PagePanel } from '../../components/summary';
import './style.css';

const model = createPageModel(browserVerbs(location.search, { isPanel: false }));
const stop = model.start();
addEventListener('pagehide', stop, { once: true });
render(<PagePanel model={model} />, document.getElementById('app')!);
