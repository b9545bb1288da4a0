import type { Address } from '../bot/address.js';
import type { CallResult, Effect, Input, Profile, Program, State } from '../runtime/index.js';
import { valueIn } from '../runtime/index.js';
import { actionAt } from './action-at.js';
import { labelsAt } from './labels.js';
import { arrivalOf, type Exchange, type Place, replay } from './replay.js';
import type { Goal, Witness, WitnessStep } from './witness.js';

/**
 * What happens on the way to a goal: from the beginning up to where the conversation arrives. Without an arrival, which
 * is of a witness of another bot, all that happens.
 */
export function stepsOf(
  program: Program,
  witness: Pick<Witness, 'setup' | 'inputs'>,
  goal: Goal,
): readonly WitnessStep[] {
  const exchanges = replay(program, witness);
  const known = witness.setup.profile ?? {};
  const arrival = arrivalOf(exchanges, known, goal);
  const place = arrival && goal.kind === 'runaway' ? roundFrom(exchanges, arrival, goal.at) : arrival;
  const steps = [beginning(program, exchanges, known)];
  for (const [index, exchange] of exchanges.slice(0, place && place.exchange + 1).entries()) {
    const last = index === place?.exchange ? place.effect : Infinity;
    steps.push(...stepsIn(program, exchange, last));
  }
  return place === undefined ? steps : [...steps, { at: goal.at, what: 'arrive' }];
}

/** Of a conversation that goes round for ever once round is shown: up to where the branch begins again. */
function roundFrom(exchanges: readonly Exchange[], from: Place, at: Address): Place {
  for (let exchange = from.exchange; exchange < exchanges.length; exchange++) {
    const start = exchange === from.exchange ? from.effect + 1 : 0;
    const effects = exchanges[exchange]?.step.effects ?? [];
    const effect = effects.findIndex(
      (one, index) => index >= start && one.type === 'enter-branch' && one.at === at,
    );
    if (effect >= 0) return { exchange, effect };
  }
  return from;
}

function beginning({ bot }: Program, [first]: readonly Exchange[], profile: Profile): WitnessStep {
  const known = bot.attributes.flatMap(({ name }) => {
    const value = valueIn(profile, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const entered = first?.step.effects.find(({ type }) => type === 'enter-sequence');
  return { at: entered?.at ?? '', what: 'begin', known };
}

/** The steps of an exchange, its input first, and then its effects before the last one. */
function stepsIn(program: Program, { input, before, step }: Exchange, last: number): WitnessStep[] {
  const done = input && before && stepOfInput(program, before, input);
  return [...(done ? [done] : []), ...step.effects.slice(0, last).flatMap((effect) => stepOf(effect) ?? [])];
}

function stepOfInput(program: Program, { waiting }: State, input: Input): WitnessStep | undefined {
  const { at } = waiting;
  switch (input.type) {
    case 'say':
      return { at, what: 'say', text: input.text };
    case 'pick':
    case 'open-link':
      return { ...choiceAt(program, at, input.index), what: input.type };
    case 'complete-widget':
    case 'cancel-widget':
      return waiting.for === 'widget' ? { at, what: input.type, app: waiting.app } : undefined;
    case 'call-result':
      return waiting.for === 'call' ? stepOfResult(program, at, waiting.webhook, input.result) : undefined;
    default:
      return undefined;
  }
}

/** What is in an answer is told where it is given as values, as it is in all conversations that are searched for. */
function stepOfResult({ webhooks }: Program, at: Address, webhook: string, result: CallResult): WitnessStep {
  if (result.kind === 'failed') return { at, what: 'failed', webhook };
  if (result.kind === 'json') return { at, what: 'answered', webhook, saved: [], missing: [] };
  const saved: [string, string][] = [];
  const missing: string[] = [];
  for (const attribute of new Set(webhooks.get(webhook)?.saves.map((save) => save.attribute))) {
    const value = valueIn(result.values, attribute);
    if (value === undefined) missing.push(attribute);
    else saved.push([attribute, value]);
  }
  return { at, what: 'answered', webhook, saved, missing };
}

/** Bubbles and cards have places of their own, values of a choice have not. */
function choiceAt(program: Program, at: Address, index: number): { at: Address; label: string } {
  const list = LISTS.get(actionAt(program.bot, at)?.type ?? '');
  const label = labelsAt(program, at)[index] ?? '';
  return { at: list === undefined ? at : `${at}/${list}/${index}`, label };
}

const LISTS: ReadonlyMap<string, string> = new Map([
  ['bubble-options', 'options'],
  ['card-response', 'cards'],
]);

function stepOf(effect: Effect): WitnessStep | undefined {
  const { at } = effect;
  switch (effect.type) {
    case 'enter-branch':
      return { at, what: 'enter-branch', branch: effect.branch };
    case 'invite-sequence':
      return { at, what: 'enter-sequence', sequence: effect.sequence };
    case 'offline':
      return { at, what: 'offline' };
    case 'split':
      return { at: `${at}/parts/${effect.part}`, what: 'split', part: effect.part };
    default:
      return undefined;
  }
}
