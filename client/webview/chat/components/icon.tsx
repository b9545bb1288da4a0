/** A codicon. It says nothing to a screen reader: what carries it has a name of its own. */
export function Icon({ name }: { readonly name: string }) {
  return <span class={`codicon codicon-${name}`} aria-hidden="true" />;
}
