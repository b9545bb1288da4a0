import { describe, expect, it } from 'vitest';
import { compile } from '../../language/compiler/compile.js';
import { lowerScenarios } from '../../language/compiler/scenarios.js';
import { load } from '../../language/runtime/index.js';
import { run } from '../../language/scenarios/index.js';
import { schemaErrors } from './support/bot-schema.js';
import { sourcesIn } from './support/files.js';
import { listed, TestWorkspace } from './support/workspace.js';

const sources = sourcesIn('test/language/samples');
const workspace = await TestWorkspace.of(sources);
const paths = Object.keys(sources);

describe('a sample', () => {
  it.each(paths)('%s has no errors', (path) => {
    expect(listed(workspace.diagnostics(path)).filter((line) => line.includes(' error '))).toEqual([]);
  });
});

describe('compiled', () => {
  const bots = paths.filter((path) => workspace.document(path).parseResult.value.sequences.length > 0);

  it.each(bots)('%s fits the schema', (path) => {
    const compiled = compile(workspace.document(path), workspace.services.seqbot);
    expect(compiled.status).toBe('compiled');
    if (compiled.status === 'compiled') expect(schemaErrors(compiled.bot)).toEqual([]);
  });
});

describe('the scenarios', () => {
  it.each(paths)('of %s come true', (path) => {
    const { bot, scenarios } = lowerScenarios(workspace.document(path), workspace.services.seqbot);
    const program = load(bot);
    const outcomes = scenarios.map(({ script }) => ({ title: script.title, ...run(program, script) }));
    expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
  });
});
