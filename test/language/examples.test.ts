import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compile } from '../../language/compiler/compile.js';
import { listed, TestWorkspace } from './support/workspace.js';

const FOLDERS = ['examples', 'test/language/samples'];
const schema = JSON.parse(readFileSync('language/bot/bot.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true }).compile(schema);

const sources = Object.fromEntries(
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.seqbot'))
      .map((path) => join(folder, path)),
  ).map((path) => [path, readFileSync(path, 'utf8')]),
);
const workspace = await TestWorkspace.of(sources);
const paths = Object.keys(sources);

describe('an example', () => {
  it.each(paths.filter((path) => path.startsWith('examples')))('%s has nothing to complain about', (path) => {
    expect(listed(workspace.diagnostics(path))).toEqual([]);
  });
});

describe('a sample', () => {
  it.each(paths.filter((path) => !path.startsWith('examples')))('%s has no errors', (path) => {
    expect(listed(workspace.diagnostics(path)).filter((line) => line.includes(' error '))).toEqual([]);
  });
});

describe('compiled', () => {
  const bots = paths.filter((path) => workspace.document(path).parseResult.value.sequences.length > 0);

  it.each(bots)('%s fits the schema', (path) => {
    const compiled = compile(workspace.document(path), workspace.services.seqbot);
    if (compiled.status === 'refused')
      throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
    validate(compiled.bot);
    expect(validate.errors).toBeNull();
  });
});
