import { expect, it } from 'vitest';
import type { Action, WebhookDeclaration } from '../../../language/bot/bot.js';
import { load } from '../../../language/runtime/index.js';
import { type Outcome, run, type ScriptStep } from '../../../language/scenarios/index.js';
import { act, botOf } from '../runtime/bot-builder.js';
import { bot, expects, scriptOf, visitor } from './scenario-builder.js';

const { ask, reply } = act;
const ON: Action = { type: 'next', target: 'A' };
const PING: Action = { type: 'call', webhook: 'ping' };
const WEBHOOK: WebhookDeclaration = {
  name: 'ping',
  method: 'get',
  url: [],
  headers: [],
  fields: [],
  saves: [],
};
const STOPPED = { kind: 'stopped', expected: 'the chat waits for the visitor or ends' };

/** What a visitor finds who says the same again and again. */
function played(branches: Record<string, Action[]>, steps: readonly ScriptStep[]): Outcome {
  return run(load(botOf({ branches, more: { webhooks: [WEBHOOK] } })), scriptOf([...steps]));
}

function times<T>(count: number, item: T): T[] {
  return Array.from({ length: count }, () => item);
}

it('a scenario of 50,000 lines is played', () => {
  const lines = times(25_000, [visitor('Ann'), bot('Name?')]).flat();
  expect(played({ A: [ask('name', 'Name?'), ON] }, lines)).toMatchObject({ status: 'passed' });
});

it('one in which too much happens is stopped', () => {
  const branches = { A: [...times(990, reply('Again.')), ask('name', 'Name?'), ON] };
  const outcome = played(branches, times(100_000, visitor('Ann')));
  expect(outcome).toMatchObject({
    status: 'failed',
    failure: { at: '/steps/200', ...STOPPED, actual: 'stopped after 200,000 things that happened' },
  });
});

it('many lines on a turn in which much happens are looked up, not searched', () => {
  const branches = { A: [...times(900, reply('Again.')), reply('Last')] };
  const tags = times(20_000, expects({ type: 'closed' }));
  expect(
    played({ A: [...branches.A, { type: 'close-conversation' as const }] }, [...tags, bot('Last')]),
  ).toMatchObject({ status: 'passed' });
});

it('calls in circles end, over many turns too', () => {
  const branches = { A: [PING, ask('name', 'Name?'), ON] };
  const failure = { at: '/steps/999', ...STOPPED, actual: 'ping is called over and over' };
  expect(played(branches, times(2000, visitor('Ann')))).toMatchObject({ status: 'failed', failure });
});
