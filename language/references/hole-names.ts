import type { Hole } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';

/** Whether a name that stands in a reference of a text, or could, is one of an attribute or of an agent. */
export function isNameFor(
  kind: 'attribute' | 'agent',
  name: string,
  hole: Hole,
  { references }: Pick<SeqbotServices, 'references'>,
): boolean {
  const reference = { $refText: name, ref: undefined };
  const scope = references.ScopeProvider.getScope({ container: hole, property: kind, reference });
  return scope.getElement(name) !== undefined;
}
