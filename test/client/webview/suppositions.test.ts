import { describe, expect, it } from 'vitest';
import {
  forcedPart,
  splitsOf,
  supposedOf,
  withPart,
  withSupposed,
} from '../../../client/webview/chat/suppositions.js';
import type { Action, Bot, Sequence } from '../../../language/bot/bot.js';
import { load } from '../../../language/runtime/index.js';

const SPLIT: Action = {
  type: 'split',
  parts: [
    { share: 70, target: 'A' },
    { share: 30, target: '__proto__' },
  ],
};

function sequence(name: string, actions: readonly (readonly [string, readonly Action[]])[]): Sequence {
  const branches = actions.map(([branch, list]) => ({ name: branch, actions: [...list] }));
  return { name, channels: ['chat'], skipKnownAttributes: false, branches };
}

const bot: Bot = {
  format: 1,
  start: 'One',
  ...{ attributes: [], agents: [], departments: [], bots: [], webhooks: [] },
  sequences: [
    sequence('One', [
      ['Start', [{ type: 'wait', milliseconds: 10 }, SPLIT]],
      ['A', [{ type: 'end' }]],
      ['__proto__', [{ type: 'end' }]],
    ]),
    sequence('Two', [
      ['Start', [SPLIT]],
      ['A', []],
      ['__proto__', []],
    ]),
  ],
};

describe('splits', () => {
  const [one, two] = splitsOf(load(bot));
  if (!one || !two) throw new Error('Both sequences have a split.');

  it('are found in every sequence, with where they stand', () => {
    expect(splitsOf(load(bot)).map(({ sequence: name, branch, at }) => [name, branch.name, at])).toEqual([
      ['One', 'Start', '/sequences/0/branches/0/actions/1'],
      ['Two', 'Start', '/sequences/1/branches/0/actions/0'],
    ]);
  });

  it('are forced one by one', () => {
    const parts = withPart(withPart([], one, 1), two, 0);
    expect([forcedPart(parts, one), forcedPart(parts, two)]).toEqual([1, 0]);
    expect(forcedPart(withPart(parts, one, 0), one)).toBe(0);
  });

  it('are left to chance again', () => {
    const parts = withPart(withPart(withPart([], one, 1), two, 0), one, undefined);
    expect(parts).toEqual([{ sequence: 'Two', branch: 'Start', part: 0 }]);
    expect(forcedPart(parts, one)).toBeUndefined();
  });
});

describe('what webhooks come to', () => {
  it('is supposed once for each', () => {
    const fails = withSupposed([], 'constructor', { webhook: 'constructor', outcome: 'fails' });
    const late = withSupposed(fails, 'constructor', { webhook: 'constructor', outcome: 'times-out' });
    expect(late).toEqual([{ webhook: 'constructor', outcome: 'times-out' }]);
    expect(supposedOf(late, 'toString')).toBeUndefined();
  });

  it('is asked for again', () => {
    const supposed = withSupposed([], 'stock', { webhook: 'stock', outcome: 'fails' });
    expect(withSupposed(supposed, 'stock', undefined)).toEqual([]);
  });
});
