/** npm run schema: writes docs/pack.schema.json, the published JSON Schema of a pack, from the schema in the code. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packSchema } from './lib/pack-schema';

const target = fileURLToPath(new URL('../docs/pack.schema.json', import.meta.url));
writeFileSync(target, `${JSON.stringify(packSchema(), undefined, 2)}\n`);
console.log(target);
