import type { Bot } from '../../../../../language/bot/bot.js';
import { strings } from '../../strings.js';

interface SequencePickerProps {
  readonly bot: Bot;
  /** The name of the sequence that the conversation began with. */
  readonly chosen: string;
  onSequence(name: string): void;
}

/** Says which sequence is played; a list to choose from where there are several. */
export function SequencePicker({ bot: { sequences }, chosen, onSequence }: SequencePickerProps) {
  const sequence = sequences.find(({ name }) => name === chosen);
  const several = sequences.length > 1;
  return (
    <>
      <h1 class={several ? 'sr-only' : undefined}>{sequence?.title ?? chosen}</h1>
      {several && (
        <select
          class="sequence"
          aria-label={strings.sequence}
          title={strings.sequence}
          value={chosen}
          onChange={(event) => onSequence(event.currentTarget.value)}
        >
          {sequences.map(({ name, title }) => (
            <option key={name} value={name}>
              {title ?? name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
