import { expect, test } from 'vitest';
import type { Effect } from '../../../language/runtime/index.js';
import { load } from '../../../language/runtime/index.js';
import { linesOf, run, transcript } from '../../../language/scenarios/index.js';
import { PIZZA } from './pizza-bot.js';
import { completes, scriptOf, visitor } from './scenario-builder.js';

test('a conversation reads as a person would write it down', () => {
  const { exchanges } = run(
    load(PIZZA),
    scriptOf([visitor('book'), visitor('hello?'), completes('calendly')]),
  );
  expect(transcript(exchanges)).toEqual([
    'Bot: Hi **there**!',
    'Bot: What now?',
    ...['Order', 'Person', 'Team', 'Book', 'Look', 'Test', 'Loop', 'Other', 'Helper'].map(
      (label, index) => `  ${index + 1}. ${label}`,
    ),
    'Visitor: book',
    '[widget] calendly',
    'Visitor: hello?',
    '[widget] calendly completed',
    'Bot: See you.',
    '[redirect] https://pizza.example/map',
    '[ended] the sequence ended',
  ]);
});

test('a pick without words shows what was picked', () => {
  const effects: Effect[] = [{ at: '', type: 'picked', label: 'Yes', index: 0 }];
  expect(transcript([{ input: { type: 'pick', index: 0 }, effects }])).toEqual(['Visitor: Yes']);
  expect(transcript([{ input: { type: 'say', text: 'yes' }, effects }])).toEqual(['Visitor: yes']);
});

const sales = { kind: 'department', department: 'sales' } as const;

const rows: [Effect, string[]][] = [
  [
    {
      at: '',
      type: 'message',
      purpose: 'reply',
      media: [
        { kind: 'image', url: 'u', alt: 'a' },
        { kind: 'video', url: 'v' },
      ],
    },
    ['Bot: [image] a: u', 'Bot: [video] v'],
  ],
  [{ at: '', type: 'note', on: 'contact', text: ['Hot'] }, ['[note on contact] Hot']],
  [{ at: '', type: 'tag', on: 'case', tag: 'vip' }, ['[tag on case] vip']],
  [{ at: '', type: 'lead', delivery: 'post', to: 'u', details: [] }, ['[lead] posted to u']],
  [{ at: '', type: 'case', assignee: { kind: 'agent' }, online: [] }, ['[chat] with all agents']],
  [{ at: '', type: 'offline', assignee: sales }, ['[chat] nobody is online of department sales']],
  [{ at: '', type: 'profile', attribute: 'name', value: null }, ['[profile] name: unknown']],
  [{ at: '', type: 'misfit', attribute: 'count', value: 'x' }, ['[profile] count does not take: x']],
  [{ at: '', type: 'redirect', url: 'u', blocked: true }, ['[redirect] u (stopped by a popup blocker)']],
  [{ at: '', type: 'split', part: 0 }, ['[split] part 1']],
  [{ at: '', type: 'call-done', webhook: 'lookup', outcome: 'failed' }, ['[call] lookup failed']],
  [{ at: '', type: 'pause', milliseconds: 5 }, []],
];

test.each(rows)('%j', (effect, lines) => {
  expect(linesOf(effect)).toEqual(lines);
});
