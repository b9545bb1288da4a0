#!/usr/bin/env node
// Stands in for the VS Code executable: `@vscode/test-electron` starts it as it would start the desktop's. It takes the
// same arguments, runs the suite in a VS Code server's workbench, and ends with the suite's exit code.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './browser.mjs';
import { HostError } from './failure.mjs';
import { folderAddress } from './hosts.mjs';
import { Workbench } from './page/workbench.mjs';
import { configurePage, remotePath } from './page-configuration.mjs';
import { runScript } from './scope.mjs';
import { startServer } from './server.mjs';
import { DRIVEN } from './settings.mjs';
import { listenForSuite } from './suite-run.mjs';
import { temporaryFolder } from './temporary.mjs';

const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true, default: [] },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
  allowPositionals: true,
  strict: false,
});

await runScript(async (scope) => {
  const tests = values.extensionTestsPath;
  if (typeof tests !== 'string')
    throw new HostError('There is no suite to run.', 'Pass --extensionTestsPath=FILE.');
  const extensions = String(values['extensions-dir'] ?? (await temporaryFolder(scope)));
  const server = await startServer({ folder: await temporaryFolder(scope), extensions });
  scope.defer(server.stop);
  const page = await openPage(scope);
  const remote = (/** @type {string | boolean} */ file) =>
    remotePath(server.authority, path.resolve(String(file)));
  const developmentOptions = {
    extensions: [values.extensionDevelopmentPath ?? []].flat().map(remote),
    extensionTestsPath: remote(tests),
  };
  await configurePage(page, { configurationDefaults: DRIVEN, developmentOptions });
  const suiteEnd = await listenForSuite(page, 'node');
  const folder = path.resolve(positionals[0] ?? (await temporaryFolder(scope)));
  await Workbench.open(page, folderAddress(server, folder));
  return suiteEnd();
});
