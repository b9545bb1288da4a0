import { type Effect, type Program, plainText, type State, valueIn } from '../../runtime/index.js';
import { setupOf } from '../../scenarios/givens.js';
import { played, turnsOf } from '../../scenarios/recording/conversation.js';
import { expectationsOf } from '../../scenarios/recording/happenings.js';
import { isWritable } from '../../scenarios/recording/writable.js';
import type { Expectation, Script, ScriptStep } from '../../scenarios/script.js';
import { inputsUpTo, type Stop, type Walk, walk } from '../../scenarios/walk.js';
import { type TurnOffered, turnsAt } from './turns.js';

/** What a scenario that is being written may say next: as steps that come true. */
export interface NextSteps {
  /** What the bot has said since the visitor's last turn and no line has heard yet, in its order. */
  readonly messages: readonly string[];
  /** What has happened since the visitor's last turn and is not expected yet, then where the conversation is. */
  readonly happened: readonly Expectation[];
  /** What else is known of the visitor. */
  readonly held: readonly Expectation[];
  /** All that the visitor can pick where the conversation is, or what fits as an answer. */
  readonly turns: readonly TurnOffered[];
  /** Whether the conversation has ended: the visitor has no turn any more. */
  readonly isOver: boolean;
}

const NOTHING: NextSteps = { messages: [], happened: [], held: [], turns: [], isOver: false };

/**
 * Plays a scenario as far as it is written. What of it has not come true does not matter, as long as the visitor could do
 * what they did: else nothing comes next.
 *
 * @returns nothing when it cannot even begin
 */
export function nextSteps(program: Program, script: Script): NextSteps | undefined {
  const all = walk(program, script, { past: true });
  const last = all.stops.at(-1);
  if (last === undefined) return undefined;
  const isBroken = all.stops.length <= script.steps.length || last.complaint?.kind === 'turn';
  return isBroken ? NOTHING : stepsBehind(last, all, program, script);
}

function stepsBehind(last: Stop, all: Walk, program: Program, script: Script): NextSteps {
  const { exchanges } = all.outcome;
  return {
    messages: last.turn.slice(last.heard).flatMap(messageIn),
    ...expectable(last, inputsUpTo(all, last), program, script),
    turns: turnsAt(last.state, exchanges, program),
    isOver: last.state.waiting.for === 'nothing',
  };
}

function messageIn(effect: Effect): string[] {
  const text = effect.type === 'message' && effect.text !== undefined ? plainText(effect.text).trim() : '';
  return isWritable(text) ? [text] : [];
}

function expectable(
  { state }: Stop,
  inputs: ReturnType<typeof inputsUpTo>,
  program: Program,
  script: Script,
): Pick<NextSteps, 'happened' | 'held'> {
  const turn = turnsOf(played(program, { setup: setupOf(script), inputs }) ?? []).at(-1);
  const told = toldSince(script);
  const isNew = (that: Expectation) => !told.some((other) => isSame(other, that));
  const happened = [...(turn ? expectationsOf(turn) : []), ...placeIn(state, program, script)];
  const held = valuesIn(state, program).filter((that) => !happened.some((other) => isSame(other, that)));
  return { happened: happened.filter(isNew), held: held.filter(isNew) };
}

/** What is expected since the visitor's last turn. */
function toldSince({ steps }: Script): readonly Expectation[] {
  const last = steps.findLastIndex(isTurn);
  return steps.slice(last + 1).flatMap((step) => (step.type === 'expect' ? [step.that] : []));
}

function isTurn({ type }: ScriptStep): boolean {
  return type !== 'bot' && type !== 'expect';
}

/** Whether what is told is met by another expectation, which may say more. */
function isSame(told: Expectation, that: Expectation): boolean {
  const said = new Map<string, unknown>(Object.entries(that));
  return Object.entries(told).every(
    ([key, value]) => JSON.stringify(said.get(key)) === JSON.stringify(value),
  );
}

/** The branch where it waits or has ended, if that is one of the scenario's own sequence. */
function placeIn(state: State, { sequences }: Program, { sequence }: Script): Expectation[] {
  const source = sequences[state.sequence]?.source;
  const branch = source?.name === sequence ? source.branches[state.branch]?.name : undefined;
  return branch ? [{ type: 'at', branch }] : [];
}

function valuesIn({ profile }: State, { bot }: Program): Expectation[] {
  return bot.attributes.flatMap(({ name }): Expectation[] => {
    const value = valueIn(profile, name);
    return value !== undefined && isWritable(value) ? [{ type: 'attribute-is', attribute: name, value }] : [];
  });
}
