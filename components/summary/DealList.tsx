import type { PageDeal } from '../../utils/messaging';
import { DealPart } from '../plot';

/** The deals that the page speaks of most: what was ordered, what has come, how far each has got. */
export const DealList = ({ deals }: { deals: readonly PageDeal[] }) => {
  if (deals.length === 0) return null;
  return (
    <section class="sum-section">
      <h2 class="sum-heading">Deals</h2>
      {deals.map((deal) => (
        <DealPart key={`${deal.subject} ${deal.party}`} deal={deal} title={titleOf(deal)} level={3} />
      ))}
    </section>
  );
};

const titleOf = ({ subjectName, partyName }: PageDeal): string =>
  partyName ? `${subjectName} for ${partyName}` : subjectName;
