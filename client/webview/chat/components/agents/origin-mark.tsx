import { ROOT } from '../../../../../language/bot/address.js';
import type { Origin } from '../../state/provenance.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Icon } from '../icon.js';

const ICONS: { readonly [O in Origin['origin']]: string } = {
  given: 'account',
  answer: 'comment',
  pick: 'list-selection',
  set: 'symbol-method',
  webhook: 'globe',
  edited: 'edit',
};

interface OriginMarkProps {
  readonly attribute: string;
  readonly origin: Origin;
}

/** Where a value comes from; a click shows the action that saved it. */
export function OriginMark({ attribute, origin: { origin, at } }: OriginMarkProps) {
  const { reveal } = useActions();
  const { short, long, source } = strings.origin;
  const look = (
    <>
      <Icon name={ICONS[origin]} />
      <span class="word" aria-hidden="true">
        {short[origin]}
      </span>
    </>
  );
  if (at === ROOT) {
    return (
      <span class="mark" role="note" title={long[origin]} aria-label={long[origin]}>
        {look}
      </span>
    );
  }
  const label = source(attribute, long[origin]);
  return (
    <button type="button" class="mark" title={label} aria-label={label} onClick={() => reveal(at)}>
      {look}
    </button>
  );
}
