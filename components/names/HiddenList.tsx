import type { Hiding } from '../../utils/domain';
import { formatDate } from '../common';

interface HiddenListProps {
  hidings: readonly Hiding[];
  onUnhide: (hiding: Hiding) => void;
}

/** What the reader hid, and where; each can be shown again. */
export const HiddenList = ({ hidings, onUnhide }: HiddenListProps) => (
  <section class="names-part">
    <h3>Hidden names</h3>
    <ul class="sl-rows">
      {hidings.map((hiding) => (
        <li
          class="names-row"
          key={`${hiding.scope} ${hiding.report} ${hiding.host} ${hiding.entityId} ${hiding.surface}`}
        >
          <div>
            <b>“{hiding.surface}”</b> {hiding.surface === hiding.name ? '' : `as ${hiding.name} `}
            {whereWords(hiding)}
            <span class="sl-small"> since {formatDate(hiding.createdAt.slice(0, 10))}</span>
          </div>
          <button
            type="button"
            class="sl-button sl-button-quiet"
            aria-label={`Mark “${hiding.surface}” again ${whereWords(hiding)}`}
            onClick={() => onUnhide(hiding)}
          >
            Mark again
          </button>
        </li>
      ))}
    </ul>
  </section>
);

const whereWords = ({ scope, host, title }: Hiding): string => {
  if (scope === 'everywhere') return 'everywhere';
  return scope === 'site' ? `on ${host}` : `in ${title ? `“${title}”` : 'one report'}`;
};
