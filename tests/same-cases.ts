import fc from 'fast-check';

/** Properties try the same cases each time, so that what passes here passes on every machine; `npm run fuzz` tries others. */
fc.configureGlobal({ seed: Number(process.env.SIGHTLINE_SEED) || 20_261_123 });
