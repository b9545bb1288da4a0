import { describe, expect, it } from 'vitest';
import { TestWorkspace } from '../language/support/workspace.js';
import { results, sources, workspace } from './examples.js';
import { heardTexts, misspelt } from './heard-texts.js';

/** Bots of one file each, so that all that their scenarios hear stands in it. */
const PATHS = ['examples/pizza.seqbot', 'examples/returns.seqbot'];

/** One changed copy of the file per text that is heard. */
const changes = PATHS.flatMap((path) =>
  heardTexts(workspace.document(path).parseResult.value).map((heard, index) => ({
    ...heard,
    path,
    copy: path.replace('.seqbot', `-${index}.seqbot`),
    source: misspelt(sources[path] ?? '', heard.text),
  })),
);

const changed = await TestWorkspace.of(
  Object.fromEntries(changes.map(({ copy, source }) => [copy, source] as const)),
);

describe('a changed text fails the scenarios that list it, at the line where they do', () => {
  it.each(changes)('$path: $words', ({ copy, listeners }) => {
    const failed = results(copy, changed).flatMap(({ scenario, failure }) =>
      failure ? [{ scenario, line: failure.line }] : [],
    );
    expect(failed).toEqual(listeners);
  });

  it.each(PATHS)('in %s there are such texts', (path) => {
    expect(changes.filter((change) => change.path === path).length).toBeGreaterThan(2);
  });
});
