import { useEffect, useRef } from 'preact/hooks';
import { VERDICTS } from '../../utils/domain';
import { ICONS, Icon } from '../common';
import { NoteForm } from './NoteForm';
import type { RulingModel } from './ruling-model';
import { rulingWords, VERDICT_MEANINGS, VERDICT_VERBS } from './ruling-words';

/** The foot of a figure's card: accept or dismiss the finding, write a note on it, take it back. */
export const RulingFoot = ({ model }: { model: RulingModel }) => {
  const ruling = model.ruling.value;
  const done = model.done.value;
  const foot = useRef<HTMLElement>(null);
  useEffect(() => {
    // What replaces the clicked button takes the focus, or the keyboard would start again at the top.
    if (done) foot.current?.querySelector<HTMLElement>('.rulings-done button')?.focus({ preventScroll: true });
    if (done || model.isNoting.value) foot.current?.scrollIntoView?.({ block: 'nearest' });
  }, [done, model.isNoting.value]);
  return (
    <section class="rulings-foot" ref={foot} aria-label="Your ruling">
      {ruling?.note && !model.isNoting.value && <p class="rulings-note">{ruling.note}</p>}
      {ruling && !done && <p class="sl-small">{rulingWords(ruling)}.</p>}
      {done && (
        <p class="rulings-done" role="status">
          {done.message}{' '}
          <button type="button" class="sl-button sl-button-quiet" onClick={() => void done.undo()}>
            Undo
          </button>
        </p>
      )}
      {model.isNoting.value ? (
        <NoteForm note={ruling?.note ?? ''} onKeep={(note) => void model.note(note)} onCancel={model.cancel} />
      ) : (
        <Buttons model={model} />
      )}
      {model.failed.value && (
        <p class="rulings-failed" role="alert">
          {model.failed.value}
        </p>
      )}
    </section>
  );
};

const ICON_OF = { accepted: ICONS.check, dismissed: ICONS.hide } as const;

const Buttons = ({ model }: { model: RulingModel }) => (
  <div class="rulings-buttons">
    {VERDICTS.map((verdict) => (
      <button
        key={verdict}
        type="button"
        class="sl-button sl-button-quiet rulings-verdict"
        aria-pressed={model.ruling.value?.verdict === verdict}
        title={VERDICT_MEANINGS[verdict]}
        onClick={() => void model.judge(verdict)}
      >
        <Icon path={ICON_OF[verdict]} />
        {VERDICT_VERBS[verdict]}
      </button>
    ))}
    <button type="button" class="sl-button sl-button-quiet" onClick={model.askNote}>
      <Icon path={ICONS.note} />
      {model.ruling.value?.note ? 'Edit note' : 'Note'}
    </button>
  </div>
);
