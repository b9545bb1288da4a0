import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../../../client/tasks/arguments.js';
import { isSeqbotTask, type SeqbotTaskDefinition } from '../../../client/tasks/definition.js';

const OPTIONS = { type: 'seqbot' } as const;

describe('the arguments of a task', () => {
  it.each<[Pick<SeqbotTaskDefinition, 'command' | 'files' | 'args'>, string | undefined, string]>([
    [{ command: 'check' }, undefined, 'check -- .'],
    [{ command: 'check', args: ['--strict'] }, 'dist', 'check --strict -- .'],
    [{ command: 'test', files: ['bots', '-x.seqbot'] }, undefined, 'test -- bots -x.seqbot'],
    [{ command: 'compile' }, undefined, 'compile -- .'],
    [{ command: 'compile' }, 'dist', 'compile --out dist -- .'],
    [{ command: 'compile', files: ['bots'] }, 'dist', 'compile -- bots'],
    [{ command: 'compile', args: ['--out', 'build'] }, 'dist', 'compile --out build -- .'],
    [{ command: 'compile', args: ['--out=build'] }, 'dist', 'compile --out=build -- .'],
    [{ command: 'compile', args: ['--source-map'] }, 'dist', 'compile --source-map --out dist -- .'],
  ])('of %j with output to %s are: %s', (definition, outputFolder, line) => {
    expect(argumentsOf({ ...OPTIONS, ...definition }, outputFolder).join(' ')).toBe(line);
  });
});

describe('what stands in a tasks.json', () => {
  it.each<[boolean, object]>([
    [true, { command: 'check' }],
    [true, { command: 'test', files: ['a'], args: [] }],
    [false, {}],
    [false, { command: 'play' }],
    [false, { command: 'constructor' }],
    [false, { command: 'check', files: 'a' }],
    [false, { command: 'check', files: [1] }],
    [false, { command: 'check', args: {} }],
    [false, { command: 'check', type: 'shell' }],
  ])('is %s a task of ours: %j', (expected, definition) => {
    expect(isSeqbotTask({ ...OPTIONS, ...definition })).toBe(expected);
  });
});
