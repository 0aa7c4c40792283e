import type { Figure } from '../domain';

/** The unit of a number; one word for all dates. */
export const unitOf = ({ quantity }: Figure): string => (quantity.form === 'number' ? quantity.unit : 'date');
