import type { Claim } from '../../../utils/domain';

/** What a row expects of one figure. Subject and party are slugs of names; what is left out is not looked at. */
export interface Expected {
  measure: Claim['measure'];
  subject?: string | null;
  party?: string | null;
  counted?: string;
  status?: Claim['status'];
  scope?: Claim['scope'];
  by?: string;
  period?: Claim['period'];
}

/** A sentence or short passage in the marks of marked-text.ts, and its claims in the order of its figures. */
export interface Row {
  says: string;
  text: string;
  title?: string;
  publishedOn?: string;
  claims: Expected[];
}
