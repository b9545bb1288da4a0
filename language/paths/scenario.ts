import type { WebhookDeclaration } from '../bot/bot.js';
import { choicesOf, pickedBy } from '../runtime/choices.js';
import type { CallResult, Circumstances, Program, State } from '../runtime/index.js';
import { labelsAt } from './labels.js';
import { type Exchange, replay } from './replay.js';
import type { Witness } from './witness.js';

/** A witness as a scenario, in the terms of scripts. */
export interface WitnessScript {
  title: string;
  sequence: string;
  givens: WitnessGiven[];
  steps: WitnessTurn[];
}

export type WitnessGiven =
  | { type: 'attribute'; attribute: string; value: string }
  | { type: 'nobody-online' }
  | { type: 'call-answers'; webhook: string; values: { attribute: string; value: string }[] }
  | { type: 'call-fails'; webhook: string }
  | { type: 'split'; part: number };

export type WitnessTurn =
  | { type: 'visitor'; value: string }
  | { type: 'complete-widget'; app: string }
  | { type: 'cancel-widget'; app: string };

/**
 * The script that plays a witness: what holds from the beginning and the turns of the visitor, without expectations.
 * `undefined` when no scenario can say it: one of two bubbles of the same label, or some agents online and others not.
 */
export function scriptOf(
  program: Program,
  witness: Pick<Witness, 'setup' | 'inputs'>,
  title: string,
): WitnessScript | undefined {
  const { sequence = program.bot.start, circumstances = {}, profile = {} } = witness.setup;
  const exchanges = replay(program, witness);
  const around = givensOf(circumstances);
  const steps = turnsOf(program, exchanges);
  if (around === undefined || steps === undefined) return undefined;
  const known = Object.entries(profile).map(
    ([attribute, value]): WitnessGiven => ({ type: 'attribute', attribute, value }),
  );
  return { title, sequence, givens: [...known, ...around, ...callsOf(program, exchanges)], steps };
}

function givensOf({ online = 'everyone', splits = [] }: Partial<Circumstances>): WitnessGiven[] | undefined {
  if (typeof online !== 'string') return undefined;
  const away: WitnessGiven[] = online === 'nobody' ? [{ type: 'nobody-online' }] : [];
  return [...away, ...splits.map((part): WitnessGiven => ({ type: 'split', part }))];
}

/** What came of the calls, in order. The one that the witness ends with, waiting, fails: scripts wait for no call. */
function callsOf(program: Program, exchanges: readonly Exchange[]): WitnessGiven[] {
  const givens = exchanges.flatMap(({ input, before }) =>
    input?.type === 'call-result' && before?.waiting.for === 'call'
      ? [callGiven(before.waiting.webhook, input.result)]
      : [],
  );
  const last = exchanges.at(-1)?.step.state.waiting;
  if (last?.for === 'call' && !givens.some(({ webhook }) => webhook === last.webhook)) {
    givens.push({ type: 'call-fails', webhook: last.webhook });
  }
  const failing = new Set(givens.flatMap(({ type, webhook }) => (type === 'call-fails' ? [webhook] : [])));
  return givens.filter(({ webhook }) => failing.has(webhook) || saves(program.webhooks.get(webhook)));
}

type CallGiven = Extract<WitnessGiven, { webhook: string }>;

function callGiven(webhook: string, result: CallResult): CallGiven {
  if (result.kind !== 'values') return { type: 'call-fails', webhook };
  const values = Object.entries(result.values).map(([attribute, value]) => ({ attribute, value }));
  return { type: 'call-answers', webhook, values };
}

/** A webhook that saves nothing needs no answer in a scenario. */
function saves(webhook: WebhookDeclaration | undefined): boolean {
  return webhook !== undefined && webhook.saves.length > 0;
}

function turnsOf(program: Program, exchanges: readonly Exchange[]): WitnessTurn[] | undefined {
  const turns: WitnessTurn[] = [];
  for (const { input, before } of exchanges) {
    if (input === undefined || before === undefined || input.type === 'call-result') continue;
    const turn = turnOf(program, before, input);
    if (turn === undefined) return undefined;
    turns.push(turn);
  }
  return turns;
}

function turnOf(
  program: Program,
  { waiting, channel }: State,
  input: NonNullable<Exchange['input']>,
): WitnessTurn | undefined {
  switch (input.type) {
    case 'say':
      return { type: 'visitor', value: input.text };
    case 'pick':
    case 'open-link': {
      const labels = labelsAt(program, waiting.at);
      const value = labels[input.index];
      if (value === undefined || pickedBy(choicesOf(labels), value, channel) !== input.index)
        return undefined;
      return { type: 'visitor', value };
    }
    case 'complete-widget':
    case 'cancel-widget':
      return waiting.for === 'widget' ? { type: input.type, app: waiting.app } : undefined;
    default:
      return undefined;
  }
}
