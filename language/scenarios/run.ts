import { child } from '../bot/address.js';
import type { Program } from '../runtime/index.js';
import { Chat } from './chat.js';
import { expect, hear } from './expectations.js';
import { misfitOf } from './givens.js';
import type { Complaint, Failure, Outcome } from './outcome.js';
import type { Script, ScriptStep } from './script.js';
import { missingPart, unusedPart } from './splits.js';
import { say, useWidget } from './visitor.js';

/**
 * Plays a script on a loaded bot and stops at the first thing that does not come true.
 *
 * - It begins on the sequence's first channel with everyone online, unless a given says otherwise; split parts that no
 *   given forces are taken by chance, but the same ones each time.
 * - A call to a webhook that saves something has to be answered by a given: nothing answers by itself, and a scenario
 *   that guessed would prove nothing. Without one the step that led to the call fails. A webhook that saves nothing
 *   needs no given: it answers.
 * - A given part of a split is for one split met: a split that does not have it, or none, fails at the given.
 * - A conversation that is stopped as runaway or broken fails at the step that led there.
 * - A blocked redirect is none: the visitor never sees the page.
 */
export function run(program: Program, script: Script): Outcome {
  const { sequence } = script;
  const missing = !program.sequenceNames.has(sequence);
  const wrong: Failure | undefined = missing
    ? {
        at: '',
        kind: 'sequence',
        expected: `the sequence ${sequence}`,
        actual: 'the bot has none of that name',
      }
    : misfitOf(script, program);
  return wrong === undefined ? playOut(program, script) : { status: 'failed', failure: wrong, exchanges: [] };
}

function playOut(program: Program, script: Script): Outcome {
  const chat = new Chat(program, script);
  const failed = failureOf(chat, script);
  const { exchanges } = chat;
  // A part that chance took is why what came after it went wrong.
  const failure = missingPart(script, exchanges) ?? failed ?? unusedPart(script, exchanges);
  return failure === undefined ? { status: 'passed', exchanges } : { status: 'failed', failure, exchanges };
}

function failureOf(chat: Chat, { steps }: Script): Failure | undefined {
  const before = chat.settle();
  if (before !== undefined) return { at: '', ...before };
  for (const [index, step] of steps.entries()) {
    const complaint = follow(chat, step);
    if (complaint !== undefined) return { at: child('', 'steps', index), ...complaint };
  }
  return undefined;
}

function follow(chat: Chat, step: ScriptStep): Complaint | undefined {
  switch (step.type) {
    case 'bot':
      return hear(chat, step.text);
    case 'expect':
      return expect(chat, step.that);
    case 'visitor':
      return say(chat, step.value) ?? chat.settle();
    default:
      return useWidget(chat, step.type, step.app) ?? chat.settle();
  }
}
