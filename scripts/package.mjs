// `npm run package`: makes the .vsix, which VS Code installs. It is built first, by `vscode:prepublish`.
import { createRequire } from 'node:module';
import path from 'node:path';
import { toolFolder } from '../test/host/cache.mjs';
import { PROJECT, VSIX } from '../test/host/project.mjs';
import { runScript } from '../test/host/scope.mjs';

await runScript(async () => {
  const { createVSIX } = createRequire(path.join(await toolFolder('vsce'), 'package.json'))('@vscode/vsce');
  await createVSIX({
    cwd: PROJECT,
    packagePath: VSIX,
    // What is needed is bundled.
    dependencies: false,
    // README.md is for those who have the sources.
    readmePath: 'docs/extension.md',
    // There is no public address that links and pictures could be turned into, and VS Code shows no others: the page has
    // none.
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  return 0;
});
