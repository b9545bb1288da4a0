import type { Condition } from '../../bot/bot.js';

/** What a condition asks of one attribute. */
export type AttributeTest = Extract<Condition, { attribute: string }>;

/** What a condition asks of attributes, in no particular order. */
export function testsIn(condition: Condition): AttributeTest[] {
  const tests: AttributeTest[] = [];
  // A work list instead of recursion: conditions may be nested deeply.
  const pending = [condition];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('attribute' in next) tests.push(next);
    else for (const inner of 'conditions' in next ? next.conditions : [next.condition]) pending.push(inner);
  }
  return tests;
}
