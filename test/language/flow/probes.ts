import { type Address, child, ROOT } from '../../../language/bot/address.js';
import type { Action, ActionType, Bot, WebhookDeclaration } from '../../../language/bot/bot.js';
import type { Effect } from '../../../language/runtime/index.js';

/** The webhook that stands at the beginning of every branch of a bot with probes. */
export const PROBE: WebhookDeclaration = {
  name: 'a probe',
  method: 'get',
  url: ['https://probe.example'],
  headers: [],
  fields: [],
  saves: [],
};

/**
 * The same bot, but it waits at the beginning of each branch and tells in notes which action it comes to, with the
 * address that this had, and how conditions come out. So the runtime itself says what happens, a branch at a time.
 */
export function withProbes(bot: Bot): Bot {
  return {
    ...bot,
    webhooks: [PROBE, ...bot.webhooks],
    sequences: bot.sequences.map((sequence, index) => ({
      ...sequence,
      branches: sequence.branches.map((branch, place) => {
        const at = child(ROOT, 'sequences', index, 'branches', place, 'actions');
        return { ...branch, actions: [{ type: 'call', webhook: PROBE.name }, ...probed(branch.actions, at)] };
      }),
    })),
  };
}

function probed(actions: readonly Action[], at: Address): Action[] {
  return actions.flatMap((action, index) => {
    const place = child(at, index);
    const parts = PARTS.get(action.type);
    return [
      note({ at: place, ...(parts && { parts }) }),
      ...outcomeProbe(action, place),
      withInner(action, place),
    ];
  });
}

function outcomeProbe(action: Action, at: Address): Action[] {
  if (action.type !== 'condition') return [];
  const { condition } = action;
  const [then, otherwise] = [[note({ at, holds: true })], [note({ at, holds: false })]];
  return [{ type: 'condition', condition, then, otherwise }];
}

function withInner(action: Action, at: Address): Action {
  if (action.type !== 'condition' || !('then' in action)) return action;
  const then = probed(action.then, child(at, 'then'));
  return { ...action, then, otherwise: probed(action.otherwise ?? [], child(at, 'otherwise')) };
}

/** Where the parts of an action stand that lead on. */
const PARTS: ReadonlyMap<ActionType, string> = new Map([
  ['bubble-options', 'options'],
  ['card-response', 'cards'],
  ['split', 'parts'],
]);

/** What a note of a probe tells. */
export interface Told {
  readonly at: Address;
  readonly parts?: string;
  readonly holds?: boolean;
}

function note(told: Told): Action {
  return { type: 'add-note', on: 'case', text: [PROBE.name, JSON.stringify(told)].join(': ').split('\n') };
}

/** What a probe tells, if the effect is the note of one. */
export function toldBy(effect: Effect): Told | undefined {
  if (effect.type !== 'note') return undefined;
  const [words] = effect.text;
  const start = `${PROBE.name}: `;
  return typeof words === 'string' && words.startsWith(start)
    ? JSON.parse(words.slice(start.length))
    : undefined;
}
