import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Loading } from '../common';
import { ImportPreview } from './ImportPreview';
import { PackItem } from './PackItem';
import type { PackModel } from './pack-model';

/** The packs there are, and importing another one by choosing a file or dropping it here. */
export const PacksSection = ({ model }: { model: PackModel }) => {
  const { importing, failed, packs } = model;
  const isOver = useSignal(false);
  const isFree = importing.step.value === 'idle';
  const drop = (event: DragEvent) => {
    event.preventDefault();
    isOver.value = false;
    const file = event.dataTransfer?.files[0];
    if (file && isFree) void importing.choose(file);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    isOver.value = true;
  };
  return (
    <section
      class={`pack-section${isOver.value && isFree ? ' pack-section-over' : ''}`}
      aria-label="Packs"
      onDragOver={dragOver}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={drop}
    >
      {failed.value && (
        <p class="sl-alert" role="alert">
          {failed.value}
        </p>
      )}
      {importing.step.value === 'preview' || importing.step.value === 'storing' ? (
        <ImportPreview model={importing} />
      ) : (
        <>
          <ImportBar model={model} />
          {packs.value ? (
            <ol class="sl-rows">
              {packs.value.map((pack) => (
                <PackItem key={pack.name} pack={pack} model={model} />
              ))}
            </ol>
          ) : (
            !failed.value && <Loading label="Loading packs" lines={6} />
          )}
        </>
      )}
    </section>
  );
};

const ImportBar = ({ model: { importing } }: { model: PackModel }) => {
  const inputId = useId();
  const isReading = importing.step.value === 'reading';
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    input.value = ''; // so that the same file can be chosen again
    if (file) void importing.choose(file);
  };
  return (
    <div class="pack-bar">
      <p class="pack-intro">
        A pack is a list of names that Sightline marks. Import one as JSON or as a table (CSV or tab-separated, one name
        a line), or drop the file here.
      </p>
      <label class="sl-button sl-button-main lib-import" for={inputId}>
        Import a pack …
        <input id={inputId} type="file" accept=".json,.csv,.tsv,.tab,.txt" disabled={isReading} onChange={choose} />
      </label>
      <p class={importing.failed.value ? 'lib-bad' : 'sl-small'} role="status">
        {importing.failed.value || importing.done.value || (isReading ? 'Reading the file …' : '')}
      </p>
    </div>
  );
};
