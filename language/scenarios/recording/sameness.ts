import type { Effect, EffectType } from '../../runtime/index.js';

/** What neither the visitor nor the agents see, and what a scenario says in its own way. */
const APART: ReadonlySet<EffectType> = new Set([
  'profile',
  'misfit',
  'call',
  'call-done',
  'opened',
  'ignored',
  'pause',
]);

/** Whether two conversations went the same way for the visitor and for the agents. */
export function wentTheSame(some: readonly Effect[], others: readonly Effect[]): boolean {
  return JSON.stringify(seen(some)) === JSON.stringify(seen(others));
}

function seen(effects: readonly Effect[]): unknown[] {
  return effects.filter(({ type }) => !APART.has(type)).map(withoutPresence);
}

/** No scenario can say which agents are there. */
function withoutPresence(effect: Effect): unknown {
  return effect.type === 'case' ? { ...effect, online: [] } : effect;
}
