import type { Mention } from '../../domain';

/** Reasons of mentions that stand only because the page names the entity in full elsewhere. */
const BY_FULL_NAME = new Set([
  'named in full on this page',
  'introduced in brackets on this page',
  'spelt out on this page',
]);

/** True for a short form that only the full name elsewhere on its page explains. */
export const leansOnFullName = ({ reason }: Mention): boolean => reason !== undefined && BY_FULL_NAME.has(reason);
