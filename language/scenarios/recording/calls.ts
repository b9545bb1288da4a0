import type { Program } from '../../runtime/index.js';
import type { AttributeValue, Given } from '../script.js';
import type { PlayedExchange } from './conversation.js';
import { REFUSALS, type Refused } from './refusals.js';
import { isWritable } from './writable.js';

type CallGiven = Extract<Given, { webhook: string }>;

/** What came of the calls, in order. A webhook that saves nothing needs no answer in a scenario. */
export function callsIn(
  program: Program,
  exchanges: readonly PlayedExchange[],
): readonly CallGiven[] | Refused {
  const byWebhook = new Map<string, CallGiven[]>();
  for (const exchange of exchanges) {
    const given = callOf(program, exchange);
    if (given === undefined) continue;
    if ('reason' in given) return given;
    byWebhook.set(given.webhook, [...(byWebhook.get(given.webhook) ?? []), given]);
  }
  return [...byWebhook].flatMap(([webhook, givens]) => {
    const silent = savedBy(program, webhook).size === 0;
    return silent && givens.every(({ type }) => type === 'call-answers') ? [] : withoutRepeats(givens);
  });
}

/** What was saved of an answer is what it said, whatever else was in it. */
function callOf(
  program: Program,
  { input, before, effects }: PlayedExchange,
): CallGiven | Refused | undefined {
  if (input?.type !== 'call-result' || before?.waiting.for !== 'call') return undefined;
  const { at, webhook } = before.waiting;
  if (input.result.kind === 'failed') return { type: 'call-fails', webhook };
  const saved = effects.flatMap((effect) =>
    effect.type === 'profile' && effect.at === at && effect.value !== null
      ? [[effect.attribute, effect.value] as const]
      : [],
  );
  const values = [...new Map(saved)].map(([attribute, value]): AttributeValue => ({ attribute, value }));
  return refusalOf(program, webhook, values) ?? { type: 'call-answers', webhook, values };
}

function refusalOf(
  program: Program,
  webhook: string,
  values: readonly AttributeValue[],
): Refused | undefined {
  const saved = savedBy(program, webhook);
  const strange = values.find(({ attribute }) => !saved.has(attribute));
  if (strange !== undefined) return { reason: REFUSALS.notSaved(webhook, strange.attribute) };
  const unwritable = values.find(({ value }) => !isWritable(value));
  return unwritable && { reason: REFUSALS.noAnswer(webhook, unwritable.attribute) };
}

function savedBy({ webhooks }: Program, webhook: string): ReadonlySet<string> {
  return new Set(webhooks.get(webhook)?.saves.map(({ attribute }) => attribute));
}

/** The last given of a webhook is for all calls after it too. */
function withoutRepeats(givens: readonly CallGiven[]): readonly CallGiven[] {
  const last = JSON.stringify(givens.at(-1));
  const different = givens.findLastIndex((given) => JSON.stringify(given) !== last);
  return givens.slice(0, different + 2);
}
