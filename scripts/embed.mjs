// `npm run embed`: builds, lays the embedding example out in out/page, and serves it. Any other web server can do the
// same: the folder's files are all that it needs.
import path from 'node:path';
import { PROJECT } from '../test/host/project.mjs';
import { runScript } from '../test/host/scope.mjs';
import { layOut } from './embed/lay-out.mjs';
import { serveFolder } from './embed/serve.mjs';
import { npmScript, step } from './step.mjs';

const PAGE = path.join(PROJECT, 'out/page');

await runScript(async (scope) => {
  await step('Building', npmScript('build'));
  await layOut(PAGE);
  const address = await serveFolder(scope, PAGE);
  console.log(
    `\nThe files are in ${path.relative(PROJECT, PAGE)}/. Open this in a browser, press Ctrl-C here to stop:`,
  );
  console.log(`\n  ${address}\n`);
  return new Promise(() => {});
});
