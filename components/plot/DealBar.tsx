import type { PageDeal } from '../../utils/messaging';

/** How much of an order has come, as a bar; the words beside it say the same. */
export const DealBar = ({ deal: { ordered, delivered } }: { deal: PageDeal }) => {
  if (!ordered || !delivered || delivered.value > ordered.value) return null;
  return (
    <svg class="deal-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="deal-bar-whole" width="100" height="6" />
      <rect class="deal-bar-done" width={(100 * delivered.value) / ordered.value} height="6" />
    </svg>
  );
};
