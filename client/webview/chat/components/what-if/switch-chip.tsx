import { strings } from '../../strings.js';

interface SwitchChipProps<V extends string> {
  readonly name: string;
  readonly values: { readonly [K in V]: string };
  readonly value: V;
  readonly next: V;
  /** Whether this differs from what a visitor usually meets. */
  readonly unusual: boolean;
  onSwitch(next: V): void;
}

/** One of two choices; a click takes the other. */
export function SwitchChip<V extends string>({
  name,
  values,
  value,
  next,
  unusual,
  onSwitch,
}: SwitchChipProps<V>) {
  const hint = strings.switchTo(name, values[value], values[next]);
  return (
    <button
      type="button"
      class={chipClass(unusual)}
      title={hint}
      aria-label={hint}
      onClick={() => onSwitch(next)}
    >
      <span>{name}</span> <b>{values[value]}</b>
    </button>
  );
}

/** The look of a chip. */
export function chipClass(unusual: boolean): string {
  return unusual ? 'chip on' : 'chip';
}
