// How a large library does in a real Chromium: node scripts/large-library.mjs [reports ...]. Takes minutes; by hand only.
import { enter } from './lib/enter.mjs';

const { largeLibrary } = await enter('./large-library.ts');
process.exit(await largeLibrary(process.argv.slice(2)));
