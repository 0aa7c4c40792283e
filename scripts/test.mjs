// `npm test`: everything that must hold, in the order of what fails fastest.
import { enter } from './lib/enter.mjs';

const { testAll } = await enter('./test-all.ts');
process.exit(await testAll());
