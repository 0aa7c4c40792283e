import type { Measure, Scope } from '../domain';

const LABELS: Record<Measure, string> = {
  'contract-value': 'Contract value',
  'unit-price': 'Unit price',
  budget: 'Budget or programme cost',
  'ordered-quantity': 'Ordered',
  'delivered-quantity': 'Delivered so far',
  'remaining-quantity': 'Still to be delivered',
  'in-service-quantity': 'In service',
  'lost-quantity': 'Lost',
  'expended-quantity': 'Fired or used',
  'delivery-date': 'Delivery date',
  'service-entry-date': 'Entry into service',
  'contract-date': 'Date of contract',
  range: 'Range',
  speed: 'Speed',
  altitude: 'Altitude',
  weight: 'Weight',
  crew: 'Crew',
  'targets-tracked': 'Targets tracked',
  'targets-engaged': 'Targets engaged',
  'deployment-time': 'Time to deploy',
  endurance: 'Endurance',
  length: 'Length',
  completion: 'Completed',
  delay: 'Delay',
  share: 'Share',
  growth: 'Growth',
  other: 'Figure',
};

/** What a measure is called in the interface. */
export const measureLabel = (measure: Measure, scope?: Scope): string =>
  measure === 'in-service-quantity' && scope?.part === 'per-unit' ? 'In each' : LABELS[measure];
