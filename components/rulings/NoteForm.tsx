import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../../utils/domain';

interface NoteFormProps {
  note: string;
  onKeep: (note: string) => void;
  onCancel: () => void;
}

/** A note on a finding, written where it stands. */
export const NoteForm = ({ note, onKeep, onCancel }: NoteFormProps) => {
  const [text, setText] = useState(note);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <form
      class="rulings-form"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(text);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label for={id}>Your note</label>
      <textarea
        id={id}
        ref={field}
        class="sl-input"
        rows={3}
        maxLength={LONGEST_NOTE}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="rulings-buttons">
        <button type="submit" class="sl-button sl-button-main" disabled={text.trim() === note}>
          Keep note
        </button>
        <button type="button" class="sl-button sl-button-quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
};
