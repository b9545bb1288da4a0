import { ROOT } from '../../bot/address.js';
import { type Effect, type EffectType, plainText, valueIn } from '../../runtime/index.js';
import type { Expectation } from '../script.js';
import type { Turn } from './conversation.js';
import { isWritable } from './writable.js';

type EffectOf = { readonly [T in EffectType]: Extract<Effect, { type: T }> };

/** What can be expected of what happened. A blocked redirect is none: the visitor never sees the page. */
const EXPECTATIONS: { readonly [T in EffectType]?: (effect: EffectOf[T]) => Expectation | undefined } = {
  tag: ({ on, tag }) => ({ type: 'tag', on, tag }),
  note: ({ on, text }) => ({ type: 'note', on, text: plainText(text).trim() }),
  lead: ({ to }) => ({ type: 'lead', to }),
  redirect: ({ url, blocked }) => (blocked ? undefined : { type: 'redirect', url }),
  opened: ({ url }) => ({ type: 'opened', url }),
  widget: ({ app }) => ({ type: 'widget', app }),
  case: ({ assignee }) => ({ type: 'chat-with', assignee }),
  'invite-bot': ({ bot }) => ({ type: 'invite-bot', bot }),
  'invite-sequence': ({ sequence }) => ({ type: 'invite-sequence', sequence }),
  ended: ({ ending }) => (ending === 'closed' ? { type: 'closed' } : undefined),
};

/** What a scenario can expect after a turn, each thing once: what happened in it, and what the bot itself has set. */
export function expectationsOf(turn: Turn): readonly Expectation[] {
  const happened = turn.exchanges.flatMap(({ effects }) =>
    effects.flatMap((effect) => expectationOf(effect) ?? []),
  );
  const all = [...happened, ...valuesSet(turn)].filter(canBeWritten);
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** What can be expected of one thing that happened. */
export function expectationOf(effect: Effect): Expectation | undefined {
  return lookUp(effect.type, effect);
}

// The type parameter ties the row to its effect.
function lookUp<T extends EffectType>(type: T, effect: EffectOf[T]): Expectation | undefined {
  return EXPECTATIONS[type]?.(effect);
}

function canBeWritten(expectation: Expectation): boolean {
  return Object.values(expectation).every((value) => typeof value !== 'string' || isWritable(value));
}

/** What visitors and webhooks said is told already; what holds at the end of the turn is what can be expected. */
function valuesSet({ exchanges }: Turn): Expectation[] {
  const set = new Set<string>();
  for (const { before, effects } of exchanges) {
    for (const effect of effects) {
      const said = effect.at === before?.waiting.at || effect.at === ROOT;
      if (effect.type === 'profile' && !said) set.add(effect.attribute);
    }
  }
  const profile = exchanges.at(-1)?.state.profile ?? {};
  return [...set].map((attribute) => {
    const value = valueIn(profile, attribute);
    return value === undefined
      ? { type: 'attribute-unknown', attribute }
      : { type: 'attribute-is', attribute, value };
  });
}
