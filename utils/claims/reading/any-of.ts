/** One pattern for several: where few texts fit any of them, one try tells that none does. */
export const anyOf = (...patterns: RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
