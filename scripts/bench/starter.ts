import { openGazetteer } from '../../utils/gazetteer';
import { findMentions } from '../../utils/matching';
import { compiledStarterPack } from '../lib/starter-pack';
import { processorMs, type Table } from './rounds';

/**
 * The shipped pack as a worker that has just woken meets it: opening, then the first article, nothing of the engine
 * compiled yet. To be run before anything else.
 */
export function benchStarter(article: string): Table {
  const buffer = compiledStarterPack();
  const steps: [string, () => unknown][] = [];
  let gazetteer: ReturnType<typeof openGazetteer> | undefined;
  steps.push(['open', () => (gazetteer = openGazetteer(buffer))]);
  for (const which of ['first', 'second', 'third']) {
    steps.push([`mentions, ${which} reading of one article`, () => findMentions(article, gazetteer!)]);
  }
  const rows = steps.map(([name, step]) => {
    const start = processorMs();
    step();
    const ms = processorMs() - start;
    return { name, ms, ratio: Number.NaN };
  });
  return { title: `shipped pack, ${(buffer.byteLength / 1e6).toFixed(1)} MB, in a fresh process`, rows };
}
