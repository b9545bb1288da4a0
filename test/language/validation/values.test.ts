import { describe, expect, it } from 'vitest';
import { TestWorkspace } from '../support/workspace.js';
import { CONDITIONS, OPERATORS, PLACES, VALUES } from './values.cases.js';

/** The codes that this topic is about. What other rules say of these short sources is their matter. */
const OWN: ReadonlySet<string> = new Set([
  'value-type',
  'unknown-choice',
  'operator-type',
  'add-to-text',
  'constant-condition',
]);

/** Each of the sources as a file of its own in one workspace. */
const sources = new Map<string, string>();

const values = VALUES.map((row) => ({
  ...row,
  sources: [`set it ${row.value}`, `if it is ${row.value} -> A`, `if it is not ${row.value} -> A`].map(
    (actions) => source(row.type, actions),
  ),
}));
const places = PLACES.map((row) => ({ ...row, source: source(row.type, row.actions, row.scenario) }));
const operators = OPERATORS.map((row) => ({ ...row, source: source(row.type, `if ${row.test} -> A`) }));
const conditions = CONDITIONS.map((row) => ({
  ...row,
  source: source(row.type, `if ${row.condition} -> A`),
}));

const workspace = await TestWorkspace.of(Object.fromEntries(sources));

describe('a value of', () => {
  it.each(values)('$type: $value → $code', ({ sources: paths, code }) => {
    for (const path of paths) expect(codes(path)).toEqual(code ? [code] : []);
  });

  it.each(places)('$kind: $place → $code', ({ source: path, code }) => {
    expect(codes(path)).toEqual(code ? [code] : []);
  });
});

describe('an operator', () => {
  it.each(operators)('$test of $type → $code', ({ source: path, code }) => {
    expect(codes(path)).toEqual(code ? [code] : []);
  });
});

describe('a condition', () => {
  it.each(conditions)('$condition of $type is $holds true', ({ source: path, holds }) => {
    const found = diagnostics(path);
    expect(found.map(({ code }) => code)).toEqual(holds ? ['constant-condition'] : []);
    if (holds) expect(found[0]?.message).toContain(`This is ${holds} true`);
  });
});

function source(type: string, actions: string, scenario = ''): string {
  const declared = type === '' ? '' : ` : ${type}`;
  const path = `${sources.size}.seqbot`;
  sources.set(
    path,
    `attribute it${declared}
attribute other
webhook hook get "https://shop.example/it" { save it from "it" }
sequence S { branch A { reply "Hi, {other|you}!" ask it ask other ${actions} call hook reply "{it}" end } }
scenario "One" of S { ${scenario} bot "Hi, you!" }`,
  );
  return path;
}

function diagnostics(path: string) {
  return workspace.diagnostics(path).filter(({ code }) => OWN.has(String(code)) || code === 'syntax-error');
}

function codes(path: string): unknown[] {
  return diagnostics(path).map(({ code }) => code);
}

describe('an empty block', () => {
  it('is not found where a brace is missing', async () => {
    const lines = ['attribute a', 'sequence S {', 'branch A {', 'ask a "Who?"', 'if a is known {', '}', '}'];
    const broken = await TestWorkspace.of({ 'bot.seqbot': lines.join('\n') });
    expect(broken.diagnostics().map(({ code }) => code)).toEqual(['syntax-error']);
  });
});
