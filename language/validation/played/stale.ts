import { present } from '../../compiler/present.js';
import { turnsAt } from '../../document-scenarios/next/turns.js';
import { Samples } from '../../paths/samples.js';
import { type Effect, type Program, plainText } from '../../runtime/index.js';
import { likeness } from '../../scenarios/likeness.js';
import type { AttributeValue, Script } from '../../scenarios/script.js';
import { happenedAt, type Stop, type Walk, walk } from '../../scenarios/walk.js';
import { nearest } from '../../text/edit-distance.js';

/** What of a script is out of date; `step` is the index of a step, -1 the beginning. */
export type Stale =
  | { readonly kind: 'text'; readonly step: number; readonly written: string; readonly suggestion?: string }
  | { readonly kind: 'label'; readonly step: number; readonly written: string; readonly suggestion?: string }
  | { readonly kind: 'turn'; readonly step: number; readonly waiting: string }
  | {
      readonly kind: 'call';
      readonly step: number;
      readonly webhook: string;
      readonly answers: AttributeValue[];
    };

/**
 * Plays a script and tells what of it is out of date. A script that fails only because something else happens is not: that
 * is for whoever runs it.
 *
 * @param couldBeSaid whether any message of the bot could read so
 */
export function staleIn(
  program: Program,
  script: Script,
  couldBeSaid: (text: string) => boolean,
): Stale | undefined {
  const played = walk(program, script);
  const last = played.stops.at(-1);
  if (last?.complaint === undefined) return undefined;
  const step = played.stops.length - 2;
  const text = textOf(script, step);
  const unsaid = text !== undefined && !couldBeSaid(text) ? unsaidText(text, last, step) : undefined;
  if (unsaid?.suggestion !== undefined) return unsaid;
  return labelIn(played, program, script) ?? unsaid ?? dueTo(last, step, program);
}

function textOf({ steps }: Script, index: number): string | undefined {
  const step = steps[index];
  return step?.type === 'bot' ? step.text : undefined;
}

function unsaidText(written: string, { turn, heard }: Stop, step: number): Extract<Stale, { kind: 'text' }> {
  const suggestion = closest(written, turn.slice(heard).flatMap(messageIn));
  return { kind: 'text', step, written, ...present('suggestion', suggestion) };
}

function messageIn(effect: Effect): string[] {
  return effect.type === 'message' && effect.text !== undefined ? [plainText(effect.text).trim()] : [];
}

/** What the visitor picks and nothing there is called: where something like it is, else where nothing took it. */
function labelIn(played: Walk, program: Program, { steps }: Script): Stale | undefined {
  const last = steps.slice(0, played.stops.length - 1).findLastIndex(({ type }) => type === 'visitor');
  for (const [step, { type, ...said }] of steps.slice(0, last + 1).entries()) {
    if (type !== 'visitor' || !('value' in said)) continue;
    const labels = labelsBefore(played, step, program);
    if (labels.length === 0 || wasPicked(played, step)) continue;
    const suggestion = closest(said.value, labels);
    if (suggestion !== undefined || (step === last && wasAskedAgain(played, step)))
      return { kind: 'label', step, written: said.value, ...present('suggestion', suggestion) };
  }
  return undefined;
}

function labelsBefore(played: Walk, step: number, program: Program): string[] {
  const before = played.stops[step];
  if (before === undefined) return [];
  const exchanges = played.outcome.exchanges.slice(0, before.exchanges);
  return turnsAt(before.state, exchanges, program).flatMap(({ step: turn, of }) =>
    turn.type === 'visitor' && of !== 'sample' ? [turn.value] : [],
  );
}

function wasPicked(played: Walk, step: number): boolean {
  const effects = happenedAt(played, step + 1)[0]?.effects ?? [];
  return effects.some(({ type }) => type === 'picked' || type === 'opened');
}

/** Whether what could be picked was shown again: nothing took what was typed. */
function wasAskedAgain(played: Walk, step: number): boolean {
  const effects = happenedAt(played, step + 1)[0]?.effects ?? [];
  return !effects.some(({ type }) => type === 'enter-branch' || type === 'profile');
}

function dueTo({ complaint, state }: Stop, step: number, program: Program): Stale | undefined {
  if (complaint?.kind === 'turn') return { kind: 'turn', step, waiting: complaint.actual };
  if (complaint?.kind !== 'answer' || state.waiting.for !== 'call') return undefined;
  const { webhook } = state.waiting;
  return { kind: 'call', step, webhook, answers: sampleAnswers(webhook, program) };
}

function sampleAnswers(webhook: string, program: Program): AttributeValue[] {
  const samples = new Samples(program, []);
  const saved = new Set(program.webhooks.get(webhook)?.saves.map(({ attribute }) => attribute));
  return [...saved].flatMap((attribute) => {
    const value = samples.natural(attribute);
    return value === undefined ? [] : [{ attribute, value }];
  });
}

/** How much of a text has to be the same for it to be meant. */
const ALIKE = 0.5;

function closest(text: string, candidates: readonly string[]): string | undefined {
  const near = nearest(text, candidates);
  if (near !== undefined) return near;
  let best: string | undefined;
  let most = ALIKE;
  for (const candidate of candidates) {
    const alike = likeness(text, candidate);
    if (alike > most) [best, most] = [candidate, alike];
  }
  return best;
}
