import type { AttributeType } from '../../../../language/bot/bot.js';
import { keyboardOf } from '../state/answer.js';

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
      <select aria-label={label} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">{placeholder}</option>
        {type.values.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
      inputMode={keyboardOf(type)}
      {...{ placeholder, 'aria-label': label, 'aria-invalid': invalid }}
      autocomplete="off"
      spellcheck={false}
    />
  );
}
