import { useState } from 'preact/hooks';
import type { PageEntity } from '../../utils/messaging';
import { ENTITY_WORDS, formatCount, formatNumber, ICONS, Icon, KindIcon } from '../common';
import type { EntityRow, EntityGroup as Group } from './group-entities';
import type { RowSpan } from './row-spans';

// What stands in two or three lines of chips; a crowded page shows the rest on demand.
const FIRST_SHOWN = 10;
// Below this many names looking is faster than typing.
const WORTH_SEARCHING = 16;

interface EntityGroupsProps {
  groups: readonly [Group, EntityRow[]][];
  onReveal: (span: RowSpan | undefined) => void;
}

/** The names of the page by kind, with how often each stands here and in how many earlier reports. */
export const EntityGroups = ({ groups, onReveal }: EntityGroupsProps) => {
  const [wanted, setWanted] = useState('');
  const total = groups.reduce((sum, [, rows]) => sum + rows.length, 0);
  if (total === 0) return null;
  const found = groups
    .map(([type, rows]) => [type, rows.filter(({ entity }) => matches(entity, wanted))] as const)
    .filter(([, rows]) => rows.length > 0);
  return (
    <section class="sum-section">
      <h2 class="sum-heading">
        Names<span class="sum-number"> {formatNumber(total)}</span>
      </h2>
      {total >= WORTH_SEARCHING && (
        <input
          class="sl-input"
          type="search"
          aria-label="Find a name on this page"
          placeholder="Find a name on this page"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p class="sl-small">No name on this page contains “{wanted}”.</p>}
      {found.map(([type, rows]) => (
        <EntityGroup key={type} type={type} rows={rows} onReveal={onReveal} />
      ))}
    </section>
  );
};

const EntityGroup = ({
  type,
  rows,
  onReveal,
}: {
  type: Group;
  rows: readonly EntityRow[];
  onReveal: EntityGroupsProps['onReveal'];
}) => {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_SHOWN);
  return (
    <div class="sum-kind">
      <h3 class="sl-kind">
        {type === 'watched' ? <Icon path={ICONS.star} /> : <KindIcon kind={type} />}
        {type === 'watched' ? 'Watched' : ENTITY_WORDS[type].many}
        <span class="sum-number"> {formatNumber(rows.length)}</span>
      </h3>
      <ul class="sum-chips">
        {shown.map(({ entity, spans }) => (
          <li key={entity.id}>
            <button type="button" class="sum-chip" title={chipTitle(entity)} onClick={() => onReveal(spans[0])}>
              {entity.name}
              {entity.mentions > 1 && <span class="sum-times"> ×{formatNumber(entity.mentions)}</span>}
              {entity.earlierReports === 0 && <span class="sum-new"> new</span>}
            </button>
          </li>
        ))}
        {shown.length < rows.length && (
          <li>
            <button type="button" class="sl-button sl-button-quiet" onClick={() => setAll(true)}>
              {formatNumber(rows.length - shown.length)} more
            </button>
          </li>
        )}
      </ul>
    </div>
  );
};

const chipTitle = (entity: PageEntity): string =>
  entity.earlierReports === 0
    ? 'In none of your earlier reports. Show on the page'
    : `In ${formatCount(entity.earlierReports, 'earlier report')}. Show on the page`;

const matches = (entity: PageEntity, wanted: string): boolean => {
  const text = wanted.trim().toLowerCase();
  return entity.name.toLowerCase().includes(text) || entity.alias.toLowerCase().includes(text);
};
