import fc from 'fast-check';
import { AstUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../language/bot/address.js';
import { lowerCondition } from '../../../language/compiler/conditions.js';
import { lower } from '../../../language/compiler/lower.js';
import { MapBuilder } from '../../../language/compiler/map-builder.js';
import { type Condition, isCondition } from '../../../language/generated/ast.js';
import { conditionOf } from '../../../language/runtime/condition.js';
import { load } from '../../../language/runtime/index.js';
import { Site } from '../../../language/runtime/site.js';
import type { Profile } from '../../../language/runtime/state.js';
import { TestWorkspace } from '../support/workspace.js';

/** Attributes by name: their type, values that they can have, and what else they are compared with. */
const ATTRIBUTES: Readonly<Record<string, { type: string; values: string[]; operands: string[] }>> = {
  score: {
    type: 'number 0..10',
    values: ['0', '0.5', '3', '4', '5', '9.5', '10'],
    operands: ['-1', '11', '2.5'],
  },
  count: { type: 'number', values: ['-1000000', '-1', '0', '2', '3', '2.5', '1000000'], operands: ['1'] },
  size: { type: '"Small" | "Large"', values: ['Small', 'Large'], operands: ['large', 'mall', 'x'] },
  day: {
    type: 'date',
    values: ['2025-12-31', '2026-01-01', '2026-01-02'],
    operands: ['2026-01', '2026-02-01'],
  },
  name: { type: 'text', values: ['ann', 'Bob', 'ann bob', ' ann'], operands: ['an', 'b', ' '] },
};

const OPERATORS = ['is', 'is not', '>', '>=', '<', '<=', 'contains', 'starts with'];

const comparison = fc.constantFrom(...Object.entries(ATTRIBUTES)).chain(([attribute, { values, operands }]) =>
  fc.oneof(
    fc
      .constantFrom(...OPERATORS)
      .chain((operator) =>
        fc.constantFrom(...values, ...operands).map((operand) => `${attribute} ${operator} "${operand}"`),
      ),
    fc.constantFrom('known', 'unknown').map((state) => `${attribute} is ${state}`),
  ),
);

const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    comparison,
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(' and ')})`),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(' or ')})`),
    tie('condition').map((part) => `not ${part}`),
  ),
}));

const anyProfile: fc.Arbitrary<Profile> = fc
  .tuple(
    ...Object.entries(ATTRIBUTES).map(([name, { values }]) =>
      fc.option(fc.constantFrom(...values)).map((value) => (value === null ? [] : [[name, value] as const])),
    ),
  )
  .map((known) => Object.fromEntries(known.flat()));

const SEED = 20_261_122;
const DECLARATIONS = Object.entries(ATTRIBUTES)
  .map(([name, { type }]) => `attribute ${name} : ${type}\n`)
  .join('');
const conditions = fc.sample(condition, { seed: SEED, numRuns: 500 });
const profiles = fc.sample(anyProfile, { seed: SEED, numRuns: 500 });

const workspace = await TestWorkspace.of({
  'bot.seqbot': `${DECLARATIONS}sequence S { branch A {\n${conditions
    .map((text) => `if ${text} -> A`)
    .join('\n')}\n} }`,
});
const document = workspace.document();
const found = workspace.diagnostics().filter(({ code }) => code === 'constant-condition');

describe('a condition that is said to be', () => {
  it('always true or never true is found now and then', () => {
    const kinds = new Set(found.map(({ message }) => /always|never/.exec(String(message))?.[0]));
    expect(kinds).toEqual(new Set(['always', 'never']));
  });

  it('always true or never true is so in the runtime, for any visitor', () => {
    const program = load(lower(document, workspace.services.seqbot).bot);
    const [sequence] = program.sequences;
    if (!sequence) throw new Error('There is no sequence');
    for (const { range, message } of found) {
      const node = conditionAt(
        document.textDocument.offsetAt(range.start),
        document.textDocument.offsetAt(range.end),
      );
      const holds = conditionOf(
        lowerCondition(node, ROOT, new MapBuilder()),
        new Site(program, sequence, '/sequences/0/branches/0/actions/0'),
      );
      const expected = String(message).includes('always');
      const others = profiles.filter((profile) => holds(profile) !== expected);
      expect([node.$cstNode?.text, others]).toEqual([node.$cstNode?.text, []]);
    }
  });
});

function conditionAt(start: number, end: number): Condition {
  const nodes = AstUtils.streamAst(document.parseResult.value).filter(isCondition);
  const node = nodes.find(({ $cstNode }) => $cstNode?.offset === start && $cstNode.end === end);
  if (!node) throw new Error(`There is no condition from ${start} to ${end}`);
  return node;
}
