import { useId } from 'preact/hooks';
import type { KnownName } from '../../utils/messaging';
import { ENTITY_WORDS, finerWords, KindIcon } from '../common';
import type { FormModel } from './form-model';

/** A field that finds a known entity by the beginning of any of its names. */
export const NameSearch = ({ model }: { model: FormModel }) => {
  const id = useId();
  const found = model.found.value;
  const target = model.target.value;
  const hasNone = model.query.value.trim().length > 1 && found.length === 0 && !target;
  return (
    <div class="names-field">
      <label for={id}>Another name for</label>
      <input
        id={id}
        class="sl-input"
        type="search"
        placeholder="Find a known name"
        autocomplete="off"
        value={target?.name ?? model.query.value}
        onInput={(event) => void model.search(event.currentTarget.value)}
      />
      {found.length > 0 && (
        <ul class="names-found" aria-label="Known names">
          {found.map((known) => (
            <li key={known.id}>
              <button type="button" onClick={() => model.choose(known)}>
                <KindIcon kind={known.type} />
                <span>
                  {known.name}
                  <small>{knownWords(known)}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {hasNone && <p class="sl-small">No known name begins like that.</p>}
    </div>
  );
};

const knownWords = ({ type, kind, form }: KnownName): string => {
  const what = finerWords(type, kind) ?? ENTITY_WORDS[type].one.toLowerCase();
  return form ? `${what}, also “${form}”` : what;
};
