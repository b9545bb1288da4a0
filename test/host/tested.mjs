import { developedExtensions, installedExtensions } from './extensions.mjs';

/** What makes a suite test what is built, instead of what is packaged. */
const DEVELOPMENT = '--development';

/**
 * @typedef {object} Tested what a suite is run on
 * @property {string} extensions a folder of extensions with ours in it
 * @property {string} title for people
 * @property {readonly string[]} rest the other arguments
 */

/**
 * Provides the extension that a suite's arguments ask for: the packaged one, or with `--development` the project itself.
 * @param {import('./scope.mjs').Scope} scope
 * @param {readonly string[]} args
 * @returns {Promise<Tested>}
 * @throws {import('./failure.mjs').HostError} when there is none, or it is not fit for it
 */
export async function extensionUnderTest(scope, args) {
  const rest = args.filter((arg) => arg !== DEVELOPMENT);
  if (rest.length < args.length)
    return { extensions: await developedExtensions(scope), title: 'as built', rest };
  return { extensions: await installedExtensions(scope), title: 'installed from the package', rest };
}
