interface RadioListProps<V extends string> {
  /** What is chosen, for screen readers. */
  readonly name: string;
  readonly options: { readonly [K in V]: string };
  readonly value: V;
  onValue(value: V): void;
}

/** One of a few choices, each on a line. */
export function RadioList<V extends string>({ name, options, value, onValue }: RadioListProps<V>) {
  return (
    <fieldset class="radios">
      <legend class="sr-only">{name}</legend>
      {keysOf(options).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onValue(each)} />
          {options[each]}
        </label>
      ))}
    </fieldset>
  );
}

function keysOf<V extends string>(options: { readonly [K in V]: string }): V[] {
  const isKey = (key: string): key is V => Object.hasOwn(options, key);
  return Object.keys(options).filter(isKey);
}
