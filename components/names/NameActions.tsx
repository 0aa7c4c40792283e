import { useEffect, useRef } from 'preact/hooks';
import { ICONS, Icon } from '../common';
import type { ActionsModel } from './actions-model';
import { NameForm } from './NameForm';

interface NameActionsProps {
  model: ActionsModel;
  /** No list has the name; only the page does. */
  isUnlisted: boolean;
}

/** The foot of a name's card: watch it, give it another name, or say that it is not meant here. */
export const NameActions = ({ model, isUnlisted }: NameActionsProps) => {
  const view = model.view.value;
  const foot = useRef<HTMLElement>(null);
  // What replaces the clicked button takes the focus, or the keyboard would start again at the top.
  const wasButtons = useRef(true);
  useEffect(() => {
    if (view.kind === 'done' || view.kind === 'not-this' || (view.kind === 'buttons' && !wasButtons.current))
      foot.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    wasButtons.current = view.kind === 'buttons';
  }, [view]);
  return (
    <section class="names-actions" ref={foot} aria-label="This name">
      {view.kind === 'buttons' && <Buttons model={model} isUnlisted={isUnlisted} />}
      {view.kind === 'not-this' && <NotThis model={model} />}
      {view.kind === 'form' && <NameForm model={view.form} onCancel={model.cancel} />}
      {view.kind === 'done' && (
        <p class="names-done" role="status">
          {view.message}{' '}
          <button type="button" class="sl-button sl-button-quiet" onClick={() => void view.undo()}>
            Undo
          </button>
        </p>
      )}
      {model.failed.value && (
        <p class="names-error" role="alert">
          {model.failed.value}
        </p>
      )}
    </section>
  );
};

const Buttons = ({ model, isUnlisted }: NameActionsProps) => (
  <div class="names-buttons">
    <button
      type="button"
      class="sl-button sl-button-quiet names-watch"
      aria-pressed={model.isWatched.value}
      onClick={() => void model.watch()}
    >
      <Icon path={ICONS.star} />
      {model.isWatched.value ? 'Watched' : 'Watch'}
    </button>
    {isUnlisted ? (
      <button type="button" class="sl-button sl-button-quiet" onClick={model.addNew}>
        <Icon path={ICONS.plus} />
        Add
      </button>
    ) : (
      <button type="button" class="sl-button sl-button-quiet" onClick={model.addOther}>
        <Icon path={ICONS.plus} />
        Other name
      </button>
    )}
    {model.own.value && (
      <button type="button" class="sl-button sl-button-quiet" onClick={model.edit}>
        Edit
      </button>
    )}
    <button type="button" class="sl-button sl-button-quiet names-last" onClick={model.askNotThis}>
      Not this …
    </button>
  </div>
);

const NotThis = ({ model }: { model: ActionsModel }) => {
  const { entity, surface, report, host } = model.subject;
  return (
    <div class="names-not-this">
      <p>
        Where is “{surface}” not {surface === entity.name ? 'this name' : entity.name}?
      </p>
      <ul>
        {report && (
          <li>
            <button type="button" class="sl-button" onClick={() => void model.hide('report')}>
              Not in this report
            </button>
          </li>
        )}
        {host && (
          <li>
            <button type="button" class="sl-button" onClick={() => void model.hide('site')}>
              Never on {host}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="sl-button" onClick={() => void model.hide('everywhere')}>
            Never anywhere
          </button>
        </li>
        <li>
          <button type="button" class="sl-button sl-button-quiet" onClick={model.cancel}>
            Cancel
          </button>
        </li>
      </ul>
    </div>
  );
};
