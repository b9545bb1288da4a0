import type { Bot } from '../../language/bot/bot.js';
import {
  begin,
  type Effect,
  load,
  type Program,
  type Step,
  transition,
} from '../../language/runtime/index.js';
import type { Conversation } from '../../language/scenarios/recording/conversation.js';
import { Luck } from './luck.js';
import { canTell } from './telling.js';
import { Visitor } from './visitor.js';

/** What is only bookkeeping: nobody hears, sees or gets it. */
const INNER: ReadonlySet<Effect['type']> = new Set([
  'enter-branch',
  'enter-sequence',
  'call-done',
  'misfit',
  'split',
  'picked',
  'ignored',
  'widget-done',
]);

/** What visitors meet, in this order. What agents and other systems get in one turn is the same in any order. */
const IN_ORDER: ReadonlySet<Effect['type']> = new Set([
  'message',
  'bubbles',
  'cards',
  'widget',
  'redirect',
  'opened',
  'pause',
]);

/** How many conversations that differ are tried to be told apart by a scenario. */
const TELLINGS = 40;

/** `none` nobody notices, `untold` somebody does but no scenario can say it, `told` a scenario can. */
export type Difference = 'none' | 'untold' | 'told';

/**
 * How two bots differ for the visitor in so many random conversations, with the same site and the same luck, for agents,
 * or for who gets leads and calls. `scenarios` are conversations that others may begin like.
 */
export function difference(
  one: Bot,
  other: Bot,
  scenarios: readonly Conversation[],
  conversations: number,
  seed: number,
): Difference {
  if (one.sequences.length === 0) return 'none';
  const [a, b] = [load(one), load(other)];
  const visitor = new Visitor([one, other], scenarios, new Luck(seed));
  const isServedElsewhere = served(one) !== served(other);
  let differing = 0;
  for (let count = 0; count < conversations && differing < TELLINGS; count++) {
    const conversation = visitor.converse(a);
    if (!isServedElsewhere && isSame(a, b, conversation)) continue;
    if (canTell(a, b, conversation)) return 'told';
    differing++;
  }
  return differing > 0 ? 'untold' : 'none';
}

/** The channels on which a bot can be met; which of them is the usual one, conversations show. */
function served({ sequences }: Bot): string {
  return JSON.stringify(sequences.map(({ channels }) => [...channels].sort()));
}

function isSame(a: Program, b: Program, { setup, inputs }: Conversation): boolean {
  let [left, right] = [begin(a, setup), begin(b, setup)];
  if (shown(left) !== shown(right)) return false;
  for (const input of inputs) {
    [left, right] = [transition(a, left.state, input), transition(b, right.state, input)];
    if (shown(left) !== shown(right)) return false;
  }
  return true;
}

function shown({ effects, state }: Step): string {
  const outer = effects.filter(({ type }) => !INNER.has(type));
  const lines = (ordered: boolean) =>
    outer
      .filter(({ type }) => IN_ORDER.has(type) === ordered)
      .map(({ at: _, ...effect }) => JSON.stringify(effect));
  return [state.waiting.for, ...lines(true), ...lines(false).sort()].join('\n');
}
