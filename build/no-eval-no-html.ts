import type { Plugin } from 'vite';

/**
 * Takes out, at build time, code paths the extension never takes (zod's code generator, preact's HTML sink), so that
 * the shipped code holds no eval and no HTML sink and web-ext lint gives no warning. Fails the build when a new
 * version of either changes under it.
 */
export const noEvalNoHtml = (): Plugin => ({
  name: 'no-eval-no-html',
  enforce: 'pre',
  transform(code, id) {
    if (/zod\/v4\/core\/(util|doc)\.(js|cjs)/.test(id)) {
      const out = code
        .replace(/const F = Function;/g, '')
        .replace(/new F\(""\);/, 'throw 0;')
        .replace(/const factory = new F\([\s\S]*?`\);/, 'const factory = () => { throw new Error("no JIT"); };');
      if (/new F\(/.test(out)) this.error(`zod changed, look at noEvalNoHtml again: ${id}`);
      return out;
    }
    if (/preact\/dist\/preact\.(mjs|module\.js|js)/.test(id)) {
      const out = code.replace(/\b(\w+)\.innerHTML=(\w+)\.__html/g, 'void 0');
      if (/\.innerHTML=/.test(out)) this.error(`preact changed, look at noEvalNoHtml again: ${id}`);
      return out;
    }
    return null;
  },
});
