import { expect, test } from 'vitest';
import type { Action, AttributeDeclaration, Condition, Sequence } from '../../../language/bot/bot.js';
import { analyseSequence, type PlayedSequence } from '../../../language/flow/analyse.js';
import { sequenceFlow } from '../../../language/flow/build.js';

test('conditions may be nested deeper than the stack is', () => {
  let condition: Condition = { operator: 'is-known', attribute: 'a0' };
  const unknown: Condition = { operator: 'is-unknown', attribute: 'a1' };
  for (let depth = 0; depth < 30_000; depth++) {
    condition = { operator: 'not', condition };
    condition = { operator: depth % 2 === 0 ? 'and' : 'or', conditions: [condition, unknown] };
  }
  const { exact, taken } = analysed([[{ type: 'condition', condition, target: 'B0' }]], 2);
  expect([exact, taken.size]).toEqual([true, 1]);
});

test('all of nothing holds, any of nothing does not', () => {
  const nothing: Condition = { operator: 'or', conditions: [] };
  const known: Condition = { operator: 'is-known', attribute: 'a0' };
  const conditions: Condition[] = [
    { operator: 'and', conditions: [] },
    { operator: 'and', conditions: [nothing, known] },
    { operator: 'or', conditions: [{ operator: 'not', condition: nothing }, known] },
  ];
  const actions = conditions.map((condition): Action => ({ type: 'condition', condition, then: [] }));
  expect([...analysed([actions], 1).settled.values()]).toEqual([true, false, true]);
});

test('where too much is to be told apart nothing is claimed that does not hold', () => {
  // Each two are the same: more kinds of visitors than are kept apart.
  const count = 24;
  const pairs = Array.from({ length: count }, (_, index): Action[] => [
    ask(2 * index),
    {
      type: 'condition',
      condition: { operator: 'is', attribute: `a${2 * index}`, value: ['x'] },
      then: [{ type: 'set', attribute: `a${2 * index + 1}`, value: ['x'] }],
      otherwise: [{ type: 'clear', attribute: `a${2 * index + 1}` }],
    },
  ]);
  const differ = Array.from({ length: count }, (_, index): Action => {
    const same: Condition = { operator: 'is', attribute: `a${2 * index}`, value: ['x'] };
    const known: Condition = { operator: 'is-known', attribute: `a${2 * index + 1}` };
    return { type: 'condition', condition: { operator: 'and', conditions: [same, known] }, target: 'B1' };
  });
  const analysis = analysed(
    [
      [...pairs.flat(), next(1)],
      [...differ, reply(0), reply(1), next(0)],
    ],
    2 * count,
  );
  expect(analysis.exact).toBe(false);
  expect(analysis.settled).toEqual(new Map());
  expect(analysis.reached.size).toBe(2);
  // Only some of those who are said to be there do not know it.
  expect(analysis.unknownUses).toEqual([]);
});

test('of more attributes than are followed nothing is said', () => {
  const uses = Array.from({ length: 300 }, (_, index) => reply(index));
  const { exact, unknownUses } = analysed([uses], 300);
  expect([exact, unknownUses.length]).toEqual([false, 256]);
});

test('more values than are told apart are all alike', () => {
  const conditions = Array.from({ length: 300 }, (_, index): Action => {
    return {
      type: 'condition',
      condition: { operator: 'is', attribute: 'a0', value: [`x${index}`] },
      target: 'B0',
    };
  });
  const { exact, settled } = analysed([[ask(0), ...conditions, ...conditions]], 1);
  expect([exact, settled.size]).toEqual([false, 0]);
});

function ask(attribute: number): Action {
  return { type: 'visitor-attribute', attribute: `a${attribute}` };
}

function reply(attribute: number): Action {
  return { type: 'bot-reply', text: [{ attribute: `a${attribute}` }] };
}

function next(branch: number): Action {
  return { type: 'next', target: `B${branch}` };
}

/** A sequence of branches `B0`, `B1` … in which attributes `a0`, `a1` … of type text are there. */
function analysed(branches: readonly (readonly Action[])[], attributes: number): PlayedSequence {
  const sequence: Sequence = {
    name: 'Main',
    channels: ['chat'],
    skipKnownAttributes: false,
    branches: branches.map((actions, index) => ({ name: `B${index}`, actions: [...actions] })),
  };
  const declarations = Array.from({ length: attributes }, (_, index): [string, AttributeDeclaration] => {
    const name = `a${index}`;
    return [name, { name, type: { kind: 'text' } }];
  });
  const declared = { attributes: new Map(declarations), webhooks: new Map() };
  return analyseSequence(sequenceFlow(sequence, '/sequences/0'), sequence, declared);
}
