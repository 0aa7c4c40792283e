import { type ICONS, Icon } from './Icon';

interface IconButtonProps {
  icon: (typeof ICONS)[keyof typeof ICONS];
  label: string;
  onClick: () => void;
  /** Given for buttons that stay down. */
  pressed?: boolean;
}

/** A button that shows a drawing and tells its name to screen readers and on hover. */
export const IconButton = ({ icon, label, onClick, pressed }: IconButtonProps) => (
  <button
    type="button"
    class="sl-icon-button"
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    onClick={onClick}
  >
    <Icon path={icon} />
  </button>
);
