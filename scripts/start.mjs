// `npm start`: builds the extension, compiles and plays the pizza example, and opens VS Code on the examples.
// `npm start -- --check` does the same without a person: it edits, previews and compiles in a headless workbench.
// `npm start -- --in desktop|server|web` chooses the VS Code.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { HostError, messageOf } from '../test/host/failure.mjs';
import { EXAMPLES, PROJECT } from '../test/host/project.mjs';
import { runScript } from '../test/host/scope.mjs';
import { show } from './start/show.mjs';
import { npm, npmScript, step } from './step.mjs';

const CLI = path.join(PROJECT, 'out/server/cli.js');
const PIZZA = path.relative(PROJECT, path.join(EXAMPLES, 'pizza.seqbot'));

await runScript(async (scope) => {
  const values = readArguments();
  if (!existsSync(path.join(PROJECT, 'node_modules/esbuild'))) await step('Installing', npm(['ci']));
  await step('Building', npmScript('build'));
  await step('Compiling the pizza bot', [process.execPath, CLI, 'compile', PIZZA]);
  await step('Playing its scenario', [process.execPath, CLI, 'test', PIZZA, '--transcript']);
  if (!values.check) return show(scope, values.in);
  // Loaded late: what it needs may have been installed just now.
  const { check } = await import('./start/check.mjs');
  return check(scope);
});

/** @throws {HostError} on anything that is not known */
function readArguments() {
  try {
    return parseArgs({ options: { check: { type: 'boolean' }, in: { type: 'string' } } }).values;
  } catch (error) {
    throw new HostError(`${messageOf(error)}.`, 'Known are --check and --in desktop|server|web.');
  }
}
