// `npm test`: every check and every suite, in order, up to the first failure. The last line counts the tests.
import { runScript } from '../test/host/scope.mjs';
import { npmScript, seconds, tryStep } from './step.mjs';
import { countIn } from './test/count.mjs';

/** What is run, by the name of its script. A suite must say how many tests it ran; any other step counts when it fails. */
const STEPS = [
  { title: 'Types', script: 'typecheck', isSuite: false },
  { title: 'Lint', script: 'lint', isSuite: false },
  { title: 'Package', script: 'package', isSuite: false },
  { title: 'Tests of the package', script: 'test:package', isSuite: true },
  { title: 'Unit tests, and tests of what was built', script: 'test:unit', isSuite: true },
  { title: 'Tests of the preview in a browser', script: 'test:webview', isSuite: true },
  { title: 'Tests inside VS Code', script: 'test:vscode:api', isSuite: true },
  { title: 'Tests that click', script: 'test:vscode:click', isSuite: true },
];

await runScript(async () => {
  const start = performance.now();
  const total = { passed: 0, failed: 0 };
  for (const { title, script, isSuite } of STEPS) {
    const { passed, output } = await tryStep(title, npmScript(script));
    const count = countIn(output);
    if (passed && isSuite && count.passed === 0)
      console.error(`error: "${title}" did not say how many tests it ran.`);
    const fine = passed && count.failed === 0 && (!isSuite || count.passed > 0);
    total.passed += count.passed;
    total.failed += fine ? 0 : Math.max(count.failed, 1);
    if (!fine) break;
  }
  console.log(`\nAll of it took ${seconds(start)} s.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
