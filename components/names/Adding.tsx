import { useEffect, useRef } from 'preact/hooks';
import type { AddingModel } from './adding-model';
import { NameForm } from './NameForm';

interface AddingProps {
  model: AddingModel;
  onCancel: () => void;
}

/** Adding one name: the form, then what was added with the way back. */
export const Adding = ({ model, onCancel }: AddingProps) => {
  const view = model.view.value;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The form's button has gone: the keyboard goes on at what took its place.
    if (view.kind === 'added') undo.current?.focus({ preventScroll: true });
  }, [view]);
  if (view.kind === 'form') return <NameForm model={view.form} onCancel={onCancel} />;
  return (
    <>
      <p class="names-done" role="status">
        {view.kind === 'undone' && 'Undone: nothing was added.'}
        {view.kind === 'added' && (
          <>
            {addedWords(view.name)}{' '}
            <button ref={undo} type="button" class="sl-button sl-button-quiet" onClick={() => void view.undo()}>
              Undo
            </button>
          </>
        )}
      </p>
      {model.failed.value && (
        <p class="names-error" role="alert">
          {model.failed.value}
        </p>
      )}
    </>
  );
};

const addedWords = ({ name, aliases, ofPack }: { name: string; aliases: string[]; ofPack?: boolean | undefined }) =>
  ofPack ? `“${aliases.at(-1)}” is another name of ${name} now.` : `${name} is one of your names now.`;
