import { developedExtensions } from '../../test/host/extensions.mjs';
import { HostError } from '../../test/host/failure.mjs';
import { serve } from '../../test/host/hosts.mjs';
import { EXAMPLES } from '../../test/host/project.mjs';
import { hasDesktop, openDesktop } from './desktop.mjs';

/** @typedef {import('../../test/host/scope.mjs').Scope} Scope */

/**
 * The ways to show VS Code, best first. Each answers with an exit code once VS Code is closed.
 * @type {ReadonlyMap<string, (scope: Scope) => Promise<number>>}
 */
const WAYS = new Map([
  ['desktop', showDesktop],
  ['server', (/** @type {Scope} */ scope) => showInBrowser(scope, 'node')],
  ['web', (/** @type {Scope} */ scope) => showInBrowser(scope, 'web')],
]);

/**
 * Shows the examples in the best VS Code that this machine has or can fetch.
 * @param {Scope} scope
 * @param {string} [chosen] `desktop`, `server` or `web`
 * @returns {Promise<number>} an exit code
 * @throws {HostError} when there is none, or not the chosen one
 */
export async function show(scope, chosen) {
  if (chosen !== undefined) return way(chosen)(scope);
  if (await hasDesktop()) return showDesktop();
  try {
    return await showInBrowser(scope, 'node');
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    console.error(`${error.message}\nTrying VS Code for the Web instead.`);
    return showInBrowser(scope, 'web');
  }
}

/** @param {string} name */
function way(name) {
  const found = WAYS.get(name);
  if (found) return found;
  throw new HostError(`There is no VS Code "${name}".`, `Choose from ${[...WAYS.keys()].join(', ')}.`);
}

/** @returns {Promise<number>} */
async function showDesktop() {
  if (!(await openDesktop())) {
    throw new HostError('"code" could not open a window.', 'Try "npm start -- --in server".');
  }
  console.log('\nThe examples are open in a new window of your VS Code.');
  return 0;
}

/**
 * @param {Scope} scope
 * @param {import('../../test/host/hosts.mjs').Host} host
 * @returns {Promise<number>}
 */
async function showInBrowser(scope, host) {
  const extensions = await developedExtensions(scope);
  const { address, crashed } = await serve(scope, { host, workspace: EXAMPLES, extensions });
  console.log(
    `\nVS Code is ready. Open this in a browser on this machine, press Ctrl-C here to stop:\n\n  ${address}\n`,
  );
  if (host === 'web') {
    console.log('Its files live in memory: what you change or compile there is gone when the page closes.\n');
  }
  await crashed;
  console.error('error: VS Code has ended by itself. Start it again.');
  return 1;
}
