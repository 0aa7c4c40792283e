import type { Page } from '../scripts/lib/serve-newsroom';

/** Every page of the sample newsroom by its path. `base` is the site's address, for canonical links. */
export const renderNewsroom = (base: string): Map<string, Page> =>
  new Map([['/', { body: `<!doctype html><title>Newsroom</title><base href="${base}"><h1>Newsroom</h1>` }]]);
