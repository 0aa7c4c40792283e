import type { EntityType } from '../../utils/domain';
import type { PackSummary } from '../../utils/messaging';
import { STARTER_PACK } from '../../utils/packs';
import { ENTITY_WORDS, formatCount, formatDate, formatNumber } from '../common';
import type { PackModel } from './pack-model';

/** One pack: what it says of itself, its switches, and what can be done with it. */
export const PackItem = ({ pack, model }: { pack: PackSummary; model: PackModel }) => {
  const title = titleOf(pack);
  const isLeaving = model.removing.value.has(pack.name);
  return (
    <li class={`pack${isLeaving ? ' pack-leaving' : ''}`}>
      <div class="pack-head">
        <div>
          <h3 class="sl-title pack-title">{title}</h3>
          <p class="sl-small">{factsOf(pack)}</p>
        </div>
        {isLeaving ? (
          <p class="lib-leaving">
            <span role="status">Removed</span>
            <button type="button" class="sl-button" onClick={() => model.keep(pack.name)}>
              Undo<span class="sl-unseen"> removing {title}</span>
            </button>
          </p>
        ) : (
          <label class="pack-switch">
            <input
              type="checkbox"
              aria-label={`Mark names of ${title}`}
              checked={pack.enabled}
              onChange={(event) => void model.switchPack(pack.name, event.currentTarget.checked)}
            />
            <span aria-hidden="true">{pack.enabled ? 'On' : 'Off'}</span>
          </label>
        )}
      </div>
      {!isLeaving && <Kinds pack={pack} model={model} />}
      {!isLeaving && pack.name !== STARTER_PACK && (
        <div class="pack-verbs">
          <button type="button" class="sl-button sl-button-quiet" onClick={() => void model.exportPack(pack.name)}>
            Export<span class="sl-unseen"> {title}</span>
          </button>
          <button type="button" class="sl-button sl-button-quiet" onClick={() => model.remove(pack.name)}>
            Remove<span class="sl-unseen"> {title}</span>
          </button>
        </div>
      )}
    </li>
  );
};

const Kinds = ({ pack, model }: { pack: PackSummary; model: PackModel }) => (
  <fieldset class="pack-kinds" disabled={!pack.enabled}>
    <legend class="sl-unseen">Kinds of {titleOf(pack)}</legend>
    {kindsOf(pack).map(([kind, count]) => (
      <label key={kind} class="pack-kind">
        <input
          type="checkbox"
          checked={!pack.kindsOff.includes(kind)}
          onChange={(event) => void model.switchKind(pack.name, kind, event.currentTarget.checked)}
        />
        {count === 1 ? ENTITY_WORDS[kind].one : ENTITY_WORDS[kind].many}{' '}
        <span class="pack-count">{formatNumber(count)}</span>
      </label>
    ))}
  </fieldset>
);

const kindsOf = ({ counts }: PackSummary): [EntityType, number][] =>
  (Object.keys(ENTITY_WORDS) as EntityType[]).flatMap((kind) => (counts[kind] ? [[kind, counts[kind]]] : []));

/** The shipped pack has no name a reader gave it. */
const titleOf = ({ name }: PackSummary): string => (name === STARTER_PACK ? 'Starter pack' : name);

const factsOf = ({ name, version, licence, source, counts, updatedAt }: PackSummary): string => {
  const names = Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0);
  return [
    formatCount(names, 'name'),
    name === STARTER_PACK ? `comes with Sightline ${version}` : `version ${version}`,
    licence && `licence: ${licence}`,
    source && `from ${source}`,
    updatedAt && `imported ${formatDate(updatedAt.slice(0, 10))}`,
  ]
    .filter(Boolean)
    .join(' · ');
};
