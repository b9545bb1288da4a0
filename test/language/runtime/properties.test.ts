import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addDecimals, canonicalDecimal, decimalOf } from '../../../language/bot/values/decimal.js';
import { begin, load, type Step, transition } from '../../../language/runtime/index.js';
import { randomRuns } from '../../support/random-runs.js';
import { anyBot } from './arbitrary-bot.js';
import { anyInput, anySetup } from './arbitrary-input.js';

// Many conversations on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 120_000 });

const conversation = fc.record({
  bot: anyBot,
  setup: anySetup,
  inputs: fc.array(anyInput, { maxLength: 12 }),
});

/** Freezes a value and all in it; a change then throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

test('nothing that is given is ever changed, nothing ever throws, and a refusal changes nothing', () => {
  fc.assert(
    fc.property(conversation, ({ bot, setup, inputs }) => {
      const program = load(frozen(bot));
      let step: Step = frozen(begin(program, frozen(setup)));
      for (const input of inputs) {
        const { state } = step;
        step = frozen(transition(program, state, frozen(input)));
        if (step.refused !== undefined) expect(step).toEqual({ state, effects: [], refused: step.refused });
      }
    }),
    randomRuns(500, 5000),
  );
});

test('a conversation stored as JSON goes on just the same, also with a bot stored as JSON', () => {
  fc.assert(
    fc.property(conversation, ({ bot, setup, inputs }) => {
      const program = load(bot);
      let step = begin(program, setup);
      expect(begin(load(copy(bot)), copy(setup))).toStrictEqual(step);
      for (const input of inputs) {
        const stored = copy(step.state);
        expect(stored).toStrictEqual(step.state);
        step = transition(program, step.state, input);
        expect(transition(load(copy(bot)), stored, copy(input))).toStrictEqual(step);
      }
    }),
    randomRuns(200, 2000),
  );
});

test('a conversation always waits at its last word', () => {
  fc.assert(
    fc.property(conversation, ({ bot, setup, inputs }) => {
      const program = load(bot);
      let step = begin(program, setup);
      for (const input of inputs) {
        const ended = step.effects.at(-1)?.type === 'ended';
        if (step.effects.length > 0 && step.refused === undefined && step.effects[0]?.at !== '') {
          expect(step.state.waiting.for === 'nothing').toBe(ended);
        }
        step = transition(program, step.state, input);
      }
    }),
    randomRuns(100, 1000),
  );
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 12 }))
  .map(([digits, scale]) => ({ digits, scale }));

test('adding decimals is exact', () => {
  const written = (digits: bigint, scale: number) => {
    const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
    const point = all.length - scale;
    return canonicalDecimal(
      `${digits < 0n ? '-' : ''}${all.slice(0, point)}${scale > 0 ? `.${all.slice(point)}` : ''}`,
    );
  };
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const scale = Math.max(a.scale, b.scale);
      const sum = a.digits * 10n ** BigInt(scale - a.scale) + b.digits * 10n ** BigInt(scale - b.scale);
      expect(addDecimals(written(a.digits, a.scale), written(b.digits, b.scale))).toBe(written(sum, scale));
    }),
    randomRuns(100, 1000),
  );
});

test('any finite number has a decimal text that means the same', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = decimalOf(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value === 0 ? 0 : value);
    }),
    randomRuns(100, 1000),
  );
});
