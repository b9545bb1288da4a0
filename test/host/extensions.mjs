import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { codeServer } from './code-server.mjs';
import { HostError } from './failure.mjs';
import { own } from './own-child.mjs';
import { MANIFEST, PROJECT, VSIX } from './project.mjs';
import { temporaryFolder } from './temporary.mjs';

/** @typedef {import('./scope.mjs').Scope} Scope */

/** What VS Code adds to the files of a package when it installs it. */
const ADDED = '.vsixmanifest';

/**
 * A folder of extensions with the packaged one in it, as VS Code itself installs it.
 * @param {Scope} scope
 * @returns {Promise<string>}
 * @throws {HostError} when there is no package, VS Code refuses it, or it is not what `out/` holds now
 */
export async function installedExtensions(scope) {
  if (!existsSync(VSIX))
    throw new HostError(`There is no ${path.relative(PROJECT, VSIX)}.`, 'Run "npm run package" first.');
  const extensions = path.join(await temporaryFolder(scope), 'extensions');
  await install(await temporaryFolder(scope), extensions);
  await checkFresh(await onlyExtension(extensions));
  return extensions;
}

/**
 * A folder of extensions with the project itself in it, as `npm run build` leaves it.
 * @param {Scope} scope
 * @returns {Promise<string>}
 */
export async function developedExtensions(scope) {
  const extensions = await temporaryFolder(scope);
  await fs.symlink(PROJECT, path.join(extensions, 'development'), 'junction');
  return extensions;
}

/**
 * The folder of the only extension in a folder of extensions; links are followed.
 * @param {string} extensions
 * @returns {Promise<string>}
 */
export async function onlyExtension(extensions) {
  const names = await fs.readdir(extensions);
  const [name, ...others] = names.filter((each) => existsSync(path.join(extensions, each, MANIFEST)));
  if (name === undefined || others.length > 0)
    throw new Error(`There is not one extension in ${extensions}.`);
  return fs.realpath(path.join(extensions, name));
}

/**
 * The files of an installed extension, as they were in its package.
 * @param {string} extension its folder
 * @returns {Promise<string[]>} relative paths with `/`, sorted
 */
export async function filesOf(extension) {
  const entries = await fs.readdir(extension, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== ADDED);
  return files
    .map(({ parentPath, name }) =>
      path.relative(extension, path.join(parentPath, name)).replaceAll('\\', '/'),
    )
    .sort();
}

/**
 * @param {string} folder for VS Code's data
 * @param {string} extensions
 */
async function install(folder, extensions) {
  const { command, env } = await codeServer(folder, extensions);
  const [program, ...args] = command;
  const child = own(
    spawn(program, [...args, '--install-extension', VSIX], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new HostError('VS Code refuses the package.', output);
}

/** What was built after the package was made would not be tested. @param {string} extension the installed one */
async function checkFresh(extension) {
  const built = (await filesOf(extension)).filter((file) => file.startsWith('out/'));
  for (const file of built) {
    const [packed, now] = await Promise.all(
      [extension, PROJECT].map((folder) => fs.readFile(path.join(folder, file))),
    );
    if (now?.equals(packed ?? Buffer.alloc(0))) continue;
    throw new HostError(
      `The package is older than ${file}.`,
      'Run "npm run package" again, or test what is built with --development.',
    );
  }
}
