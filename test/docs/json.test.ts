import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ActionType } from '../../language/bot/bot.js';
import type { EffectType, Input, Waiting } from '../../language/embed/runtime.js';

const page = readFileSync('docs/json.md', 'utf8');

/** One key for each member of a type: the compiler says which are missing. */
const EFFECTS: Readonly<Record<EffectType, true>> = {
  'enter-sequence': true,
  'enter-branch': true,
  message: true,
  bubbles: true,
  cards: true,
  widget: true,
  'widget-done': true,
  redirect: true,
  opened: true,
  pause: true,
  ignored: true,
  picked: true,
  profile: true,
  note: true,
  tag: true,
  lead: true,
  case: true,
  offline: true,
  'invite-bot': true,
  'invite-sequence': true,
  call: true,
  'call-done': true,
  misfit: true,
  split: true,
  ended: true,
};

const ACTIONS: Readonly<Record<ActionType, true>> = {
  'bot-reply': true,
  'visitor-attribute': true,
  'bubble-options': true,
  'card-response': true,
  'chat-widget': true,
  next: true,
  'go-to': true,
  'redirect-to': true,
  'send-lead': true,
  'post-lead': true,
  'sync-to-crm': true,
  'add-note': true,
  'assign-tag': true,
  'chat-with-agent': true,
  'chat-with-department': true,
  'invite-conversational-bot': true,
  'invite-sequence-bot': true,
  'close-conversation': true,
  end: true,
  condition: true,
  set: true,
  add: true,
  clear: true,
  call: true,
  split: true,
  wait: true,
};

const INPUTS: Readonly<Record<Input['type'], true>> = {
  say: true,
  pick: true,
  'open-link': true,
  'complete-widget': true,
  'cancel-widget': true,
  'call-result': true,
  'edit-profile': true,
  'change-circumstances': true,
};

const WAITING: Readonly<Record<Waiting['for'], true>> = {
  answer: true,
  bubble: true,
  card: true,
  widget: true,
  call: true,
  nothing: true,
};

it.each([
  ['action', Object.keys(ACTIONS)],
  ['effect', Object.keys(EFFECTS)],
  ['thing to wait for', Object.keys(WAITING)],
])('the page names every %s', (_, names) => {
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

it('the page names every input', () => {
  expect(Object.keys(INPUTS).filter((name) => !page.includes(`{ type: '${name}'`))).toEqual([]);
});
