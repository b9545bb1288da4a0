import type { DebugProtocol } from '@vscode/debugprotocol';
import { type Moment, reachedBy, type Walk } from './moments.js';

interface Scope {
  readonly name: string;
  readonly variables: readonly DebugProtocol.Variable[];
}

/** What there is to be seen at a moment: what is known of the visitor, what has just happened, and what did not come true. */
export function scopesAt(walk: Walk, moment: Moment): readonly Scope[] {
  const stop = reachedBy(walk, moment);
  const profile = (stop?.profile ?? []).map(({ attribute, value }) => variable(attribute, shown(value)));
  const happened = (stop?.happened ?? []).map((line, index) => variable(String(index + 1), line));
  return [
    ...(moment.at === 'failure' ? [{ name: 'What Failed', variables: failed(walk) }] : []),
    { name: 'Visitor', variables: profile },
    { name: 'What Happened', variables: happened },
  ];
}

/** What is known of an attribute at a moment; nothing while it is unknown. */
export function knownOf(walk: Walk, moment: Moment, attribute: string): string | undefined {
  const known = reachedBy(walk, moment)?.profile.find((entry) => entry.attribute === attribute);
  return known && shown(known.value);
}

function failed({ failure }: Walk): DebugProtocol.Variable[] {
  return failure ? [variable('expected', failure.expected), variable('actual', failure.actual)] : [];
}

function variable(name: string, value: string): DebugProtocol.Variable {
  return { name, value, variablesReference: 0, presentationHint: { attributes: ['readOnly'] } };
}

/** A value as the language writes it: a number as such, anything else in quotes. */
function shown(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? value : JSON.stringify(value);
}
