/**
 * The one door to zod. `zod/mini` keeps the content script small; `jitless` is set before the first schema, so that
 * no schema ever tries `new Function` (a page's or our own content security policy would report it).
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
