// `npm start`: build, open a browser on the sample newsroom. `npm start -- --headless` shows it without a window.
import { enter } from './lib/enter.mjs';

const { start } = await enter('./start.ts');
process.exit(await start(process.argv.slice(2)));
