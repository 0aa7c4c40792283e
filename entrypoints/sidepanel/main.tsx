import '../../utils/platform/zod';
import { render } from 'preact';
import { browserVerbs, createPageModel, PagePanel } from '../../components/summary';
import { onShownTabChange } from '../../utils/tabs';
import './style.css';

const model = createPageModel(browserVerbs(location.search, { isPanel: true }));
const stopModel = model.start();
const stopFollowing = onShownTabChange(() => void model.refresh());
const stop = () => {
  stopFollowing();
  stopModel();
};
addEventListener('pagehide', stop, { once: true });
render(<PagePanel model={model} />, document.getElementById('app')!);
