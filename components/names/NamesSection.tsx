import type { Hiding } from '../../utils/domain';
import { ICONS, Icon, Notice } from '../common';
import { HiddenList } from './HiddenList';
import { NameForm } from './NameForm';
import { NameRow } from './NameRow';
import type { NamesModel } from './names-model';

/** The reader's names in the library: to search, add, change and remove, and what is hidden. */
export const NamesSection = ({ model }: { model: NamesModel }) => {
  const form = model.form.value;
  const names = model.names.value;
  const total = model.total.value;
  return (
    <>
      <div class="names-tools">
        {(total ?? 0) > 0 && (
          <input
            class="sl-input"
            type="search"
            aria-label="Find one of your names"
            placeholder="Find one of your names"
            value={model.query.value}
            onInput={(event) => void model.search(event.currentTarget.value)}
          />
        )}
        <button type="button" class="sl-button sl-button-main" onClick={() => model.add()}>
          <Icon path={ICONS.plus} />
          Add a name
        </button>
        {(total ?? 0) > 0 && (
          <button type="button" class="sl-button" onClick={() => void model.exportPack()}>
            Export as a pack
          </button>
        )}
      </div>
      <Told model={model} />
      {form && !form.id && (
        <div class="names-panel">
          <NameForm model={form.model} onCancel={model.cancel} />
        </div>
      )}
      {total === 0 && !form && (
        <Notice title="No names yet">
          On any page, select a name and choose “Add … to Sightline” in its menu; or open the card of a name to watch it
          or to give it another name.
        </Notice>
      )}
      {total !== 0 && names.length === 0 && model.query.value && (
        <p class="sl-small">None of your names contains “{model.query.value}”.</p>
      )}
      <ul class="sl-rows">
        {names.map((name) => (
          <NameRow key={name.id} name={name} model={model} form={form?.id === name.id ? form.model : undefined} />
        ))}
      </ul>
      {names.length < model.found.value && (
        <p>
          <button type="button" class="sl-button" onClick={() => void model.more()}>
            Show more
          </button>
        </p>
      )}
      {(total ?? 0) > 0 && (
        <label class="names-marked">
          <input
            type="checkbox"
            checked={model.isMarked.value}
            onChange={(event) => void model.setMarked(event.currentTarget.checked)}
          />
          <span>
            Mark these names on pages
            <small>
              A page can find out which of its words are marked. Without marks they show in the popup alone.
            </small>
          </span>
        </label>
      )}
      {model.hidings.value.length > 0 && (
        <HiddenList hidings={model.hidings.value} onUnhide={(hiding: Hiding) => void model.unhide(hiding)} />
      )}
    </>
  );
};

const Told = ({ model }: { model: NamesModel }) => {
  const last = model.last.value;
  return (
    <>
      {last && (
        <p class="names-done" role="status">
          {last.message}{' '}
          <button type="button" class="sl-button sl-button-quiet" onClick={() => void last.undo()}>
            Undo
          </button>
        </p>
      )}
      {model.failed.value && (
        <p class="names-error" role="alert">
          {model.failed.value}
        </p>
      )}
    </>
  );
};
