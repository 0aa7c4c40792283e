import type { Measure, Status } from '../../domain';

/**
 * How a measure behaves in time.
 * fixed: does not change for one contract or one type; a disjoint value contradicts.
 * capability: fixed, and told by its best value ("up to 400 km" and "400 km" are one claim).
 * estimate: revised in either direction. counter: runs one way. plan: a date that slips. signing: a date that stays.
 */
export type Nature = 'fixed' | 'capability' | 'estimate' | 'counts-up' | 'counts-down' | 'plan' | 'signing';

const NATURES: Record<Measure, Nature> = {
  'contract-value': 'fixed',
  'ordered-quantity': 'fixed',
  'unit-price': 'estimate',
  budget: 'estimate',
  'delivered-quantity': 'counts-up',
  'lost-quantity': 'counts-up',
  'expended-quantity': 'counts-up',
  completion: 'counts-up',
  delay: 'estimate',
  'remaining-quantity': 'counts-down',
  'in-service-quantity': 'estimate',
  share: 'estimate',
  growth: 'estimate',
  'delivery-date': 'plan',
  'service-entry-date': 'plan',
  'contract-date': 'signing',
  range: 'capability',
  speed: 'capability',
  altitude: 'capability',
  'targets-tracked': 'capability',
  'targets-engaged': 'capability',
  'deployment-time': 'capability',
  endurance: 'capability',
  length: 'fixed',
  weight: 'fixed',
  crew: 'fixed',
  other: 'fixed',
};

/** Measures that belong to a deal, so that its year, part and standing tell claims apart. */
const OF_A_DEAL = new Set<Measure>([
  'contract-value',
  'ordered-quantity',
  'unit-price',
  'delivered-quantity',
  'remaining-quantity',
  'delivery-date',
  'contract-date',
]);

/** Measures whose value depends on how far the deal has come. */
const OF_STATUS = new Set<Measure>(['contract-value', 'ordered-quantity', 'unit-price']);

/** How the measure behaves for a deal of this status: what is not yet signed is an estimate. */
export function natureOf(measure: Measure, status?: Status): Nature {
  if (OF_STATUS.has(measure) && status) return isSigned(status) ? 'fixed' : 'estimate';
  return NATURES[measure];
}

/** True when the measure belongs to a deal rather than to a type of thing. */
export const belongsToDeal = (measure: Measure): boolean => OF_A_DEAL.has(measure);

/** True when a step on the status ladder changes what the number means. */
export const dependsOnStatus = (measure: Measure): boolean => OF_STATUS.has(measure);

/** True from the signature on. */
export const isSigned = (status: Status): boolean => status === 'contracted' || status === 'delivered';

/** Talks about a price go on for months: two prices told in the weeks around a signature are rival accounts of one. */
export const SAME_TALKS_DAYS = 31;
