import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledStarterPack } from './lib/starter-pack';

const target = join(fileURLToPath(new URL('..', import.meta.url)), 'public/starter-pack.bin');
mkdirSync(join(target, '..'), { recursive: true });
const buffer = compiledStarterPack();
writeFileSync(target, new Uint8Array(buffer));
console.log(`public/starter-pack.bin: ${(buffer.byteLength / 1e6).toFixed(1)} MB`);
