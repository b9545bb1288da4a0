import fc from 'fast-check';
import type { Bot } from '../../../language/bot/bot.js';
import type { Exchange } from '../../../language/paths/index.js';
import { begin, type Input, type Program, type State, transition } from '../../../language/runtime/index.js';

const index = fc.nat({ max: 3 });
const word = fc.constantFrom('something', 'yes', 'No', 'maybe');
const values = fc.dictionary(fc.constantFrom('a', '__proto__', 'constructor'), word, {
  noNullPrototype: true,
});

/** What visitors and webhooks may do; nobody edits the profile, and everyone stays online. */
export const anyTurn: fc.Arbitrary<Input> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('say' as const), text: word }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('pick' as const), index }) },
  fc.record({ type: fc.constant('open-link' as const), index }),
  fc.record({ type: fc.constantFrom('complete-widget' as const, 'cancel-widget' as const) }),
  fc.record({
    type: fc.constant('call-result' as const),
    result: fc.oneof(
      fc.record({ kind: fc.constant('values' as const), values }),
      fc.record({ kind: fc.constant('failed' as const) }),
    ),
  }),
);

/** Plays a sequence with a new visitor. Inputs that are refused are left out; webhooks give only what they save. */
export function playedAtRandom(
  program: Program,
  sequence: string,
  seed: number,
  turns: readonly Input[],
): Exchange[] {
  let step = begin(program, { sequence, seed });
  const exchanges: Exchange[] = [{ step }];
  for (const turn of turns) {
    const before = step.state;
    const input = limited(turn, before, program.bot);
    const next = transition(program, before, input);
    if (next.refused !== undefined) continue;
    step = next;
    exchanges.push({ input, before, step });
  }
  return exchanges;
}

function limited(input: Input, { waiting }: State, { webhooks }: Bot): Input {
  if (input.type !== 'call-result' || input.result.kind !== 'values' || waiting.for !== 'call') return input;
  const saved = webhooks.find(({ name }) => name === waiting.webhook)?.saves ?? [];
  const entries = Object.entries(input.result.values).filter(([name]) =>
    saved.some(({ attribute }) => attribute === name),
  );
  return { type: 'call-result', result: { kind: 'values', values: Object.fromEntries(entries) } };
}
