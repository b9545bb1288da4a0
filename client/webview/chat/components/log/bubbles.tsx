import type { Choice, EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Icon } from '../icon.js';
import { Line } from './line.js';

/** The options that the visitor can pick from, or could. */
export function Bubbles({ entry: { at, labels, choice } }: { readonly entry: EntryOf<'bubbles'> }) {
  const { send } = useActions();
  return (
    <Line by="bot" at={at} turn={settledAt(choice)} form="row">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that nobody wants to see. */}
      <div class="piece bubbles" role="group" aria-label={strings.options}>
        {labels.map((label, index) => (
          <button
            key={index}
            type="button"
            class={`choice ${stateOf(choice, index)}`}
            dir="auto"
            disabled={choice.is !== 'open'}
            aria-pressed={choice.is === 'picked' ? isTaken(choice, index) : undefined}
            onClick={() => send({ type: 'pick', index })}
          >
            {isTaken(choice, index) && <Icon name="check" />}
            {label}
          </button>
        ))}
      </div>
    </Line>
  );
}

/** The class of one of several choices: `open`, `taken` or `spent`. */
export function stateOf(choice: Choice, index: number): string {
  if (choice.is === 'open') return 'open';
  return isTaken(choice, index) ? 'taken' : 'spent';
}

/** Whether this is the choice that was made. */
export function isTaken(choice: Choice, index: number): boolean {
  return choice.is === 'picked' && choice.index === index;
}

/** The place to go back to so that something else can be picked, once something was. */
export function settledAt(choice: Choice): number | undefined {
  return choice.is === 'picked' ? choice.turn : undefined;
}
