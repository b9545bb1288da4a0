import { expect, it } from 'vitest';
import { coverablesOf, idOf } from '../../../language/coverage/index.js';
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

it.each(paths)('all that can be covered of %s has a key of its own, and stands somewhere', (path) => {
  const { bot, coverables } = workspace.services.seqbot.scenarios.Suites.of(workspace.document(path));
  const ids = coverablesOf(bot).map(({ at, outcome }) => idOf(at, outcome));
  expect(coverables.map(({ id }) => id)).toEqual(ids);
  expect(new Set(coverables.map(({ key }) => key)).size).toBe(ids.length);
  const places = coverables
    .filter(({ kind }) => kind !== 'outcome')
    .map(({ place }) => JSON.stringify(place));
  expect(new Set(places).size).toBe(places.length);
});
