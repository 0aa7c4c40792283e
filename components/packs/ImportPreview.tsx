import { useId } from 'preact/hooks';
import type { PackHeader } from '../../utils/packs';
import { formatCount } from '../common';
import { ColumnTable } from './ColumnTable';
import { ImportFindings } from './ImportFindings';
import type { ImportModel } from './import-model';

/** What a file would become: its columns, what is found and refused in it, what it changes; then the decision. */
export const ImportPreview = ({ model }: { model: ImportModel }) => {
  const opened = model.opened.value;
  const isStoring = model.step.value === 'storing';
  if (!opened) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    void model.store();
  };
  return (
    <form class="pack-preview" onSubmit={submit}>
      <h3 class="sl-title pack-title">Import a pack</h3>
      <fieldset class="pack-header" disabled={isStoring}>
        <legend class="sl-unseen">The pack</legend>
        <Field model={model} part="name" label="Name of the pack" />
        <Field model={model} part="version" label="Version" />
        <Field model={model} part="licence" label="Licence" />
        <Field model={model} part="source" label="Source (optional)" />
      </fieldset>
      {opened.kind === 'table' && <ColumnTable model={model} table={opened} disabled={isStoring} />}
      <ImportFindings model={model} />
      {model.failed.value && (
        <p class="sl-alert" role="alert">
          {model.failed.value}
        </p>
      )}
      <Decision model={model} isStoring={isStoring} />
    </form>
  );
};

const Field = ({ model, part, label }: { model: ImportModel; part: keyof PackHeader; label: string }) => {
  const id = useId();
  return (
    <p class={`pack-field pack-field-${part}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="sl-input"
        value={model.header.value[part] ?? ''}
        onInput={(event) => void model.setHeader({ [part]: event.currentTarget.value })}
      />
    </p>
  );
};

const Decision = ({ model, isStoring }: { model: ImportModel; isStoring: boolean }) => {
  const reading = model.reading.value;
  const flaw = model.flaw.value;
  const isReady = reading !== undefined && reading.entities.length > 0 && flaw === undefined;
  const isBusy = isStoring || reading === undefined;
  return (
    <div class="pack-decision">
      <button type="submit" class="sl-button sl-button-main" disabled={!isReady || isStoring}>
        {importWords(model)}
      </button>
      <button type="button" class="sl-button" disabled={isStoring} onClick={model.cancel}>
        Cancel
      </button>
      {isBusy && (
        <progress class="pack-progress" value={model.progress.value} aria-label={isStoring ? 'Storing' : 'Reading'} />
      )}
      {flaw && <p class="lib-bad">{flaw}</p>}
    </div>
  );
};

const importWords = ({ reading, replaced, update, header }: ImportModel): string => {
  const count = reading.value?.entities.length ?? 0;
  if (!replaced.value) return count > 0 ? `Import ${formatCount(count, 'name')}` : 'Import';
  return update.value?.isOlder
    ? `Go back to version ${header.value.version}`
    : `Replace with version ${header.value.version}`;
};
