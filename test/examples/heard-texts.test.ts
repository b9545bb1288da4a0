import { describe, expect, it } from 'vitest';
import { TestWorkspace } from '../language/support/workspace.js';
import { paths, results, sources, workspace } from './examples.js';
import { type HeardText, heardTexts, misspelt } from './heard-texts.js';

/** The file or folder in `examples/` that a path is in. */
const nameOf = (path: string) => path.split('/')[1] ?? path;
const names = [...new Set(paths.map(nameOf))];

interface Change extends HeardText {
  /** The path of a file of this example in the copy with the changed text. */
  readonly copyOf: (path: string) => string;
  readonly files: readonly string[];
}

/** One changed copy of an example for each of its texts that is heard. */
const changes = names.flatMap((name): Change[] => {
  const files = paths.filter((path) => nameOf(path) === name);
  return heardTexts(workspace, files).map((heard, index) => ({
    ...heard,
    files,
    copyOf: (path) => path.replace('examples/', `${name}-${index}/`),
  }));
});

const changed = await TestWorkspace.of(
  Object.fromEntries(
    changes.flatMap(({ path, text, files, copyOf }) =>
      files.map((file) => {
        const source = sources[file] ?? '';
        return [copyOf(file), file === path ? misspelt(source, text) : source] as const;
      }),
    ),
  ),
);

describe('a changed text fails the scenarios that list it, at the line where they do', () => {
  it.each(changes)('$path: $words', ({ files, copyOf, listeners }) => {
    const failed = files.flatMap((path) =>
      results(copyOf(path), changed).flatMap(({ scenario, failure }) =>
        failure ? [{ path, scenario, line: failure.line }] : [],
      ),
    );
    expect(failed).toEqual(listeners);
  });

  it.each(names)('in %s there are such texts', (name) => {
    const own = changes.filter(({ path }) => nameOf(path) === name);
    expect(own.length).toBeGreaterThan(2);
  });
});
