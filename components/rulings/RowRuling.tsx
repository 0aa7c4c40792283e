import { VERDICTS } from '../../utils/domain';
import { ICONS, IconButton } from '../common';
import { NoteForm } from './NoteForm';
import type { RulingModel } from './ruling-model';
import { VERDICT_VERBS } from './ruling-words';

interface RowRulingProps {
  model: RulingModel;
  /** What is ruled on, for those who cannot see the row. */
  of: string;
}

/** Accept, dismiss and note in a row of a list: small, and there when the row is pointed at or reached by keyboard. */
export const RowRuling = ({ model, of }: RowRulingProps) => {
  const ruling = model.ruling.value;
  return (
    <>
      <div class={`rulings-row${ruling?.verdict ? ' rulings-row-ruled' : ''}`}>
        {VERDICTS.map((verdict) => (
          <IconButton
            key={verdict}
            icon={verdict === 'accepted' ? ICONS.check : ICONS.hide}
            label={`${VERDICT_VERBS[verdict]} ${of}`}
            pressed={ruling?.verdict === verdict}
            onClick={() => void model.judge(verdict)}
          />
        ))}
        <IconButton icon={ICONS.note} label={`Note on ${of}`} pressed={model.isNoting.value} onClick={model.askNote} />
      </div>
      {ruling?.note && !model.isNoting.value && <p class="rulings-note">{ruling.note}</p>}
      {model.isNoting.value && (
        <NoteForm note={ruling?.note ?? ''} onKeep={(note) => void model.note(note)} onCancel={model.cancel} />
      )}
      {model.failed.value && (
        <p class="rulings-failed" role="alert">
          {model.failed.value}
        </p>
      )}
    </>
  );
};
