import type { Claim, Report } from '../../domain';
import { daysOf, daysOfPeriod } from '../compare/calendar';
import type { FamilyOf } from '../compare/kin';
import { type Apart, apartIn } from './contrast';
import type { Rarity } from './likeness';
import type { Heard } from './matches';
import { onlyOnes, topicOf } from './only';

/** What is known of each claim of one of two reports, read once for all that it is weighed against. */
export interface Side extends Heard {
  /** The subject of each as settings name it. */
  names: (string | undefined)[];
  topics: (string | undefined)[];
  /** The claims that are the only value of their topic. */
  only: ReadonlySet<number>;
  /** Dates that lay ahead as they were told. */
  ahead: boolean[];
  /** What is named beside each that the other report names too. */
  apart: Apart[][];
}

/** Reads one side of two reports. */
export function sideOf(heard: Heard, other: Heard, rarity: Rarity, familyOf: FamilyOf): Side {
  const topics = heard.claims.map((claim) => topicOf(claim, familyOf));
  return {
    ...heard,
    names: heard.claims.map(({ subject }) => (subject === undefined ? undefined : `@${familyOf(subject)}`)),
    topics,
    only: onlyOnes(heard.claims, topics, heard.settings.former),
    ahead: heard.claims.map((claim) => liesAhead(claim, heard.report)),
    apart: heard.claims.map((_, at) => apartIn(heard.settings, at, other.settings, rarity)),
  };
}

const liesAhead = ({ figure: { quantity } }: Claim, { publishedOn }: Report): boolean =>
  quantity.form === 'date' && publishedOn !== undefined && daysOfPeriod(quantity).last > daysOf(publishedOn).first;
