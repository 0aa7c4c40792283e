/** The deepest nesting of brackets outside strings. Linear and without recursion: run before JSON.parse sees the text. */
export const depthOf = (json: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_ARRAY || code === OPEN_OBJECT) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) depth -= 1;
  }
  return deepest;
};

/** Parses JSON; `undefined` for what is none, or holds a key that could reach an object's prototype. */
export const parseSafely = (json: string): unknown => {
  try {
    return JSON.parse(json, MAY_HOLD_A_FORBIDDEN_KEY.test(json) ? refuseForbiddenKey : undefined);
  } catch {
    return undefined; // whatever the parser's complaint, the line is refused
  }
};

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

// A reviver visits every value, so it runs only where a forbidden key may stand, written plainly or escaped.
const MAY_HOLD_A_FORBIDDEN_KEY = /__proto__|constructor|prototype|\\u/;

const refuseForbiddenKey = (key: string, value: unknown): unknown => {
  if (FORBIDDEN_KEYS.has(key)) throw new SyntaxError('forbidden key');
  return value;
};

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
