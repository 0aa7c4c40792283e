import { useEffect, useId, useRef } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType } from '../../utils/domain';
import { ENTITY_WORDS } from '../common';
import type { FormMode, FormModel } from './form-model';
import { NameProblems } from './NameProblems';
import { NameSearch } from './NameSearch';

interface NameFormProps {
  model: FormModel;
  onCancel: () => void;
}

const MODES: { mode: FormMode; words: string }[] = [
  { mode: 'new', words: 'A new name' },
  { mode: 'other', words: 'Another name for …' },
];

const SUBMIT: Record<FormMode, string> = { new: 'Add', other: 'Add', edit: 'Save' };

/** The form that adds a name, gives a known entity another one, or changes what is kept. */
export const NameForm = ({ model, onCancel }: NameFormProps) => {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const mode = model.mode.value;
  useEffect(() => {
    void model.begin();
    first.current?.focus({ preventScroll: true });
  }, [model]);
  const submit = (event: Event) => {
    event.preventDefault();
    void model.submit(false);
  };
  return (
    <form class="names-form" onSubmit={submit} aria-label={mode === 'edit' ? 'Change a name' : 'Add a name'}>
      {mode !== 'edit' && !model.fixed && (
        <fieldset class="names-modes">
          <legend class="sl-unseen">What it is</legend>
          {MODES.map(({ mode: one, words }) => (
            <label key={one}>
              <input type="radio" name={`${id}-mode`} checked={mode === one} onChange={() => model.setMode(one)} />
              {words}
            </label>
          ))}
        </fieldset>
      )}
      {!model.isOfPack && (
        <label class="names-field">
          <span>{model.fixed ? `Another name for ${model.fixed.name}` : 'Name'}</span>
          <input
            ref={first}
            class="sl-input"
            value={model.name.value}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => model.setName(event.currentTarget.value)}
          />
        </label>
      )}
      {mode === 'other' && !model.fixed && <NameSearch model={model} />}
      {mode !== 'other' && <Details model={model} />}
      <NameProblems model={model} />
      {model.failed.value && (
        <p class="names-error" role="alert">
          {model.failed.value}
        </p>
      )}
      <div class="names-buttons">
        {model.canAddAnyway.value ? (
          <button type="button" class="sl-button" onClick={() => void model.submit(true)}>
            {SUBMIT[mode]} anyway
          </button>
        ) : (
          <button type="submit" class="sl-button sl-button-main" disabled={model.isBusy.value}>
            {SUBMIT[mode]}
          </button>
        )}
        <button type="button" class="sl-button sl-button-quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
};

const Details = ({ model }: { model: FormModel }) => (
  <>
    {!model.isOfPack && (
      <label class="names-field">
        <span>Kind</span>
        <select
          class="sl-input"
          value={model.type.value}
          onChange={(event) => model.setType(event.currentTarget.value as EntityType)}
        >
          {ENTITY_TYPES.map((type) => (
            <option key={type} value={type}>
              {ENTITY_WORDS[type].one}
            </option>
          ))}
        </select>
      </label>
    )}
    <label class="names-field">
      <span>Other names, one a line</span>
      <textarea
        class="sl-input"
        rows={2}
        spellcheck={false}
        value={model.others.value}
        onInput={(event) => model.setOthers(event.currentTarget.value)}
      />
    </label>
    <label class="names-field">
      <span>Note, for you alone</span>
      <textarea
        class="sl-input"
        rows={1}
        value={model.note.value}
        onInput={(event) => {
          model.note.value = event.currentTarget.value;
        }}
      />
    </label>
  </>
);
