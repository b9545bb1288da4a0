import { expect, it } from 'vitest';
import { run } from '../../../language/scenarios/index.js';
import { paths, workspace } from '../../examples/examples.js';

it.each(paths)('whether somebody looks changes nothing in %s', (path) => {
  const suite = workspace.services.seqbot.scenarios.Suites.of(workspace.document(path));
  for (const scenario of suite.scenarios) {
    const { outcome } = suite.run(scenario);
    expect(outcome).toEqual(run(suite.program, scenario.script));
    expect(suite.walk(scenario.script).outcome).toEqual(outcome);
  }
});
