import type { AttributeType } from '../../../../../language/bot/bot.js';
import { keyboardOf } from '../../state/answer.js';

interface ValueInputProps {
  readonly type: AttributeType;
  readonly value: string;
  /** What no value means here. */
  readonly placeholder: string;
  readonly label?: string;
  readonly invalid?: boolean;
  onValue(value: string): void;
}

/** A field for a value of a type; empty for none. */
export function ValueInput({ type, value, placeholder, label, invalid = false, onValue }: ValueInputProps) {
  if (type.kind === 'choice') {
    return (
      <select aria-label={label} onChange={(event) => onValue(event.currentTarget.value)}>
        {/* What is chosen is said of each option: options come and go with edits of the bot. */}
        <option value="" selected={value === ''}>
          {placeholder}
        </option>
        {type.values.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {each}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      value={value}
      title={value}
      onInput={(event) => onValue(event.currentTarget.value)}
      inputMode={keyboardOf(type)}
      {...{ placeholder, 'aria-label': label, 'aria-invalid': invalid }}
      autocomplete="off"
      spellcheck={false}
    />
  );
}
