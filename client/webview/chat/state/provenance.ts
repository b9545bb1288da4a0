import { type Address, ROOT } from '../../../../language/bot/address.js';
import type { Effect } from '../../../../language/runtime/effect.js';
import type { Input } from '../../../../language/runtime/input.js';
import type { Waiting } from '../../../../language/runtime/state.js';
import { type Conversation, stateOf } from './conversation.js';

/**
 * Where a value of the profile comes from. `given`: it was known beforehand. `answer`, `pick`: typed or picked by the
 * visitor. `set`: by an action. `webhook`: from an answer. `edited`: by whoever plays.
 */
export interface Origin {
  readonly origin: 'given' | 'answer' | 'pick' | 'set' | 'webhook' | 'edited';
  /** The action that saved it; the whole bot for what comes from outside. */
  readonly at: Address;
}

type Origins = ReadonlyMap<string, Origin>;

/** Where each value that is on the profile now comes from, by attribute. */
export function originsOf(conversation: Conversation): Origins {
  const { opening, setup, turns } = conversation;
  const origins = new Map<string, Origin>();
  for (const attribute of Object.keys(setup.profile ?? {})) origins.set(attribute, GIVEN);
  keepSaved(origins, opening.effects, () => 'set');
  let { waiting } = opening.state;
  for (const { input, step } of turns) {
    const before = waiting;
    keepSaved(origins, step.effects, (at) => originAt(at, before, input, step.effects));
    waiting = step.state.waiting;
  }
  const { profile } = stateOf(conversation);
  return new Map([...origins].filter(([attribute]) => Object.hasOwn(profile, attribute)));
}

const GIVEN: Origin = { origin: 'given', at: ROOT };

function keepSaved(
  origins: Map<string, Origin>,
  effects: readonly Effect[],
  originOf: (at: Address) => Origin['origin'],
): void {
  for (const effect of effects) {
    if (effect.type !== 'profile') continue;
    const { at, attribute, value } = effect;
    if (value === null) origins.delete(attribute);
    else origins.set(attribute, { origin: originOf(at), at });
  }
}

/** What waited saves only what came in; all other actions save what they say themselves. */
function originAt(at: Address, waiting: Waiting, input: Input, effects: readonly Effect[]): Origin['origin'] {
  if (at === ROOT) return 'edited';
  if (waiting.for === 'nothing' || at !== waiting.at) return 'set';
  if (input.type === 'call-result') return 'webhook';
  return effects.some((effect) => effect.type === 'picked' && effect.at === at) ? 'pick' : 'answer';
}
