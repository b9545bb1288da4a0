import type { Address } from '../../../../../language/bot/address.js';
import { strings } from '../../strings.js';
import { Icon } from '../icon.js';

interface ToolsProps {
  /** Where the item is written. */
  readonly at?: Address;
  /** How many moves to go back to. */
  readonly turn?: number;
}

/** What can be done with an item of the log. The log itself hears the clicks, see `useLogKeys`. */
export function Tools({ at, turn }: ToolsProps) {
  if (at === undefined && turn === undefined) return null;
  return (
    <span class="tools">
      {turn !== undefined && <Tool does="back" icon="discard" label={strings.chat.back} />}
      {at !== undefined && <Tool does="source" icon="go-to-file" label={strings.showSource} />}
    </span>
  );
}

interface ToolProps {
  readonly does: 'back' | 'source';
  readonly icon: string;
  readonly label: string;
}

function Tool({ does, icon, label }: ToolProps) {
  return (
    <button type="button" class="icon" data-does={does} title={label} aria-label={label}>
      <Icon name={icon} />
    </button>
  );
}
