// Plain JavaScript, so that an old Node or a missing install ends in one clear line and not in a stack.

/** Makes sure this Node and the packages will do, lets Node read TypeScript, and loads a module of this folder. */
export const enter = async (module) => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Sightline needs Node 20.19 or newer; this is ${process.version}.`);
  const tsx = await import('tsx/esm/api').catch(() => stop('The packages are missing: run "npm ci" first.'));
  tsx.register();
  return import(module);
};

const stop = (line) => {
  console.error(line);
  process.exit(1);
};
