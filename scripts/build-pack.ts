/**
 * Checks the gazetteer tables and compiles them into `public/starter-pack.bin`, which the extension ships, and puts the
 * list of common words beside it.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStarterPack } from './lib/check-starter-pack';
import { compiledStarterPack, GAZETTEER_FOLDER, readStarterPack } from './lib/starter-pack';

const problems = checkStarterPack(readStarterPack());
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in data/gazetteer; no pack was built.`);
  process.exit(1);
}
const target = join(fileURLToPath(new URL('..', import.meta.url)), 'public/starter-pack.bin');
mkdirSync(join(target, '..'), { recursive: true });
const buffer = compiledStarterPack();
writeFileSync(target, new Uint8Array(buffer));
copyFileSync(join(GAZETTEER_FOLDER, 'common-words.txt'), join(target, '../common-words.txt'));
console.log(`public/starter-pack.bin: ${(buffer.byteLength / 1e6).toFixed(1)} MB`);
