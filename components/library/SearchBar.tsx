import { useId } from 'preact/hooks';
import { ENTITY_WORDS, ICONS, Icon, KindIcon } from '../common';
import { isDate, type SearchModel } from './search-model';

/** Where the reader says what to look for in the library. */
export const SearchBar = ({ model, count }: { model: SearchModel; count: string }) => {
  const words = model.words.value;
  return (
    <search class="lib-search">
      <div class="lib-bar">
        <input
          class="sl-input"
          type="search"
          aria-label="Search the reports"
          placeholder='Words or a "phrase" in title, outlet or text'
          value={words.query}
          onInput={(event) => model.set({ query: event.currentTarget.value })}
        />
        <p class="sl-small" role="status">
          {count}
        </p>
      </div>
      <Suggestions model={model} />
      <div class="lib-filters">
        {words.entity && (
          <p class="lib-chip">
            <KindIcon kind={words.entity.type} />
            <span>names {words.entity.name}</span>
            <button type="button" class="sl-icon-button" onClick={() => model.set({ entity: undefined })}>
              <Icon path={ICONS.close} />
              <span class="sl-unseen">Any name</span>
            </button>
          </p>
        )}
        <OutletField model={model} />
        <DateField model={model} part="from" label="From" />
        <DateField model={model} part="to" label="To" />
        {model.isActive.value && (
          <button
            type="button"
            class="sl-button sl-button-quiet"
            onClick={() => model.set({ query: '', outlet: '', from: '', to: '', entity: undefined })}
          >
            Clear
          </button>
        )}
      </div>
    </search>
  );
};

const Suggestions = ({ model }: { model: SearchModel }) => {
  const found = model.suggested.value;
  const labelId = useId();
  if (found.length === 0) return null;
  return (
    <div class="lib-suggested">
      <span class="sl-small" id={labelId}>
        Reports that name
      </span>
      <ul aria-labelledby={labelId}>
        {found.map((name) => (
          <li key={name.id}>
            <button
              type="button"
              class="sl-button sl-button-quiet"
              onClick={() => model.set({ entity: name, query: '' })}
            >
              <KindIcon kind={name.type} />
              <span>
                {name.name}
                <span class="sl-unseen">, {ENTITY_WORDS[name.type].one.toLowerCase()}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const OutletField = ({ model }: { model: SearchModel }) => {
  const id = useId();
  return (
    <p class="lib-filter">
      <label for={id}>Outlet</label>
      <input
        id={id}
        class="sl-input"
        list={`${id}-outlets`}
        value={model.words.value.outlet}
        onFocus={() => void model.loadOutlets()}
        onInput={(event) => model.set({ outlet: event.currentTarget.value })}
      />
      <datalist id={`${id}-outlets`}>
        {(model.outlets.value ?? []).map((outlet) => (
          <option key={outlet} value={outlet} />
        ))}
      </datalist>
    </p>
  );
};

const DateField = ({ model, part, label }: { model: SearchModel; part: 'from' | 'to'; label: string }) => {
  const id = useId();
  const value = model.words.value[part];
  const isWrong = value.trim() !== '' && !isDate(value);
  return (
    <p class="lib-filter lib-filter-date">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="sl-input"
        placeholder={part === 'from' ? '2024' : '2025-06'}
        inputMode="numeric"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint` : undefined}
        value={value}
        onInput={(event) => model.set({ [part]: event.currentTarget.value })}
      />
      {isWrong && (
        <span class="lib-wrong" id={`${id}-hint`}>
          2025, 2025-06 or 2025-06-30
        </span>
      )}
    </p>
  );
};
