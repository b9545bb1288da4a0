import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Action, Bot } from '../../../language/bot/bot.js';
import { lower } from '../../../language/compiler/lower.js';
import { TestWorkspace } from '../support/workspace.js';

/** How the source of each action begins. */
const STARTS: Readonly<Record<Action['type'], RegExp>> = {
  'bot-reply': /^(reply|image|video)\b/,
  'visitor-attribute': /^ask\b/,
  'bubble-options': /^options\b/,
  'card-response': /^cards\b/,
  'chat-widget': /^widget\b/,
  next: /^->/,
  'go-to': /^goto\b/,
  'redirect-to': /^redirect to\b/,
  'send-lead': /^send lead to\b/,
  'post-lead': /^post lead to\b/,
  'sync-to-crm': /^sync lead to\b/,
  'add-note': /^note\b/,
  'assign-tag': /^tag\b/,
  'chat-with-agent': /^chat with\b/,
  'chat-with-department': /^chat with\b/,
  'invite-conversational-bot': /^invite bot\b/,
  'invite-sequence-bot': /^invite sequence\b/,
  'close-conversation': /^close\b/,
  end: /^end\b/,
  condition: /^if\b/,
  set: /^set\b/,
  add: /^add\b/,
  clear: /^clear\b/,
  call: /^call\b/,
  split: /^split\b/,
  wait: /^wait\b/,
};

const source = readFileSync('test/language/samples/full.seqbot', 'utf8');
const workspace = await TestWorkspace.of({
  'full.seqbot': source,
  'people.seqbot': readFileSync('test/language/samples/people.seqbot', 'utf8'),
});
const { bot, map } = lower(workspace.document('full.seqbot'), workspace.services.seqbot);

it('ties every action to its statement', () => {
  const found = new Set<string>();
  for (const [address, action] of actionsIn(bot)) {
    expect(textAt(address), address).toMatch(STARTS[action.type]);
    found.add(action.type);
  }
  expect([...found].sort()).toEqual(Object.keys(STARTS).sort());
});

it('ties every address to something of the bot', () => {
  for (const address of Object.keys(map.entries)) expect(at(bot, address), address).toBeDefined();
});

it('ties declarations, sequences and branches to theirs', () => {
  expect(textAt('/sequences/0')).toMatch(/^sequence sequence "A sequence/);
  expect(textAt('/sequences/0/branches/1')).toMatch(/^branch ask \{/);
  expect(textAt('/attributes/0')).toMatch(/^attribute /);
});

function textAt(address: string): string {
  const [file = 0, line = 0, character = 0, endLine = 0, endCharacter = 0] = map.entries[address] ?? [];
  const path = map.sources[file]?.split('/').at(-1);
  const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
  return workspace.document(path).textDocument.getText(range);
}

function* actionsIn(whole: Bot): Generator<[address: string, action: Action]> {
  for (const [s, sequence] of whole.sequences.entries()) {
    for (const [b, branch] of sequence.branches.entries()) {
      yield* actionsOf(branch.actions, `/sequences/${s}/branches/${b}/actions`);
    }
  }
}

function* actionsOf(actions: readonly Action[], at: string): Generator<[string, Action]> {
  for (const [index, action] of actions.entries()) {
    yield [`${at}/${index}`, action];
    if (action.type !== 'condition' || !('then' in action)) continue;
    yield* actionsOf(action.then, `${at}/${index}/then`);
    if (action.otherwise) yield* actionsOf(action.otherwise, `${at}/${index}/otherwise`);
  }
}

function at(value: unknown, address: string): unknown {
  const steps = address.split('/').slice(1);
  return steps.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined;
    return Object.entries(inner).find(([key]) => key === step)?.[1];
  }, value);
}
