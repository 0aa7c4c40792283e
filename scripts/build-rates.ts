/** Checks the table of yearly mean rates and writes it as the source file that the product is built with. */
import { writeFileSync } from 'node:fs';
import { RATES_TARGET, ratesModule } from './lib/rates-table';

const { source, problems } = ratesModule();
for (const problem of problems) console.error(problem);
if (problems.length) process.exit(1);
writeFileSync(RATES_TARGET, source);
console.log('utils/currencies/rates.ts written');
