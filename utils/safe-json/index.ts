/**
 * Safe JSON: guards for JSON from outside, to be passed before a schema sees it: nesting, and keys that reach for an
 * object's prototype. Pure.
 */
export { depthOf, parseSafely } from './json-guards';
