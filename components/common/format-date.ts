import { MONTHS } from '../../utils/domain';

/**
 * An ISO date of any precision as English prose: "28 May 2025", "May 2025", "2025". Anything else comes back as it
 * is.
 */
export const formatDate = (iso: string): string => {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  if (!year || !month || !name) return iso;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
};
