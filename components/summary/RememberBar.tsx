import { ICONS, Icon } from '../common';
import type { Remembering } from './page-view';

interface RememberBarProps {
  remembering: Remembering;
  /** The library holds another text of this report. */
  textChanged: boolean;
  onRemember: () => void;
  onForget: () => void;
}

/** Keeps the report in the library, says that it is kept, and takes it back. */
export const RememberBar = ({ remembering, textChanged, onRemember, onForget }: RememberBarProps) => (
  <footer class="remember">
    <p class="remember-said" role="status">
      {saidOf(remembering, textChanged)}
    </p>
    {remembering.status === 'remembered' ? (
      <button type="button" class="sl-button" onClick={onForget}>
        {remembering.already ? 'Forget' : 'Undo'}
      </button>
    ) : (
      <button
        type="button"
        class="sl-button sl-button-main"
        disabled={remembering.status === 'busy'}
        onClick={onRemember}
      >
        <Icon path={ICONS.keep} />
        {textChanged ? 'Remember the new text' : 'Remember this report'}
      </button>
    )}
  </footer>
);

const saidOf = (remembering: Remembering, textChanged: boolean): string => {
  switch (remembering.status) {
    case 'remembered':
      return remembering.already ? 'In your library' : 'Remembered';
    case 'forgotten':
      return 'Forgotten';
    case 'failed':
      return remembering.message;
    case 'busy':
      return 'Remembering …';
    case 'idle':
      return textChanged ? 'The text has changed since you remembered it' : 'Stays on this machine';
  }
};
