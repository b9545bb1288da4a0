import { Icon } from '../icon.js';

interface IconButtonProps {
  readonly icon: string;
  /** What it does: its name and its tooltip. */
  readonly label: string;
  /** One that cannot do anything now keeps the focus, so that it is not lost when the last step back was made. */
  readonly off?: boolean;
  onClick(): void;
}

/** A button that is only a picture. */
export function IconButton({ icon, label, off = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon"
      title={label}
      aria-label={label}
      aria-disabled={off}
      onClick={() => off || onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
