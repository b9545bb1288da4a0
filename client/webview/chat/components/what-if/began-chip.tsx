import { strings } from '../../strings.js';
import { Icon } from '../icon.js';
import { chipClass } from './switch-chip.js';

interface BeganChipProps {
  readonly branch: string;
  /** Begins where the sequence does. */
  onRestart(): void;
}

/** Says that the conversation began in the middle of the sequence; a click ends that. */
export function BeganChip({ branch, onRestart }: BeganChipProps) {
  const [name, value] = strings.beganAt(branch);
  const hint = strings.beginAtStart(branch);
  return (
    <button type="button" class={chipClass(true)} title={hint} aria-label={hint} onClick={onRestart}>
      <span>{name}</span> <b>{value}</b>
      <Icon name="close" />
    </button>
  );
}
