// `npm start`. Plain JavaScript, so that an old Node or a missing install ends in one clear line and not in a stack.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Sightline needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
const tsx = await import('tsx/esm/api').catch(() => undefined);
if (!tsx) {
  console.error('The packages are missing: run "npm ci" first.');
  process.exit(1);
}
tsx.register();
const { start } = await import('./lib/start.ts');
process.exit(await start(process.argv.slice(2)));
