import { describe, expect, it } from 'vitest';
import { compile } from '../../language/compiler/compile.js';
import { isCardImage, isImage, isVideo } from '../../language/generated/ast.js';
import { walk } from '../../language/references/walk.js';
import { contentOf } from '../../language/text/content.js';
import { schemaErrors } from '../language/support/bot-schema.js';
import { listed } from '../language/support/workspace.js';
import { paths, results, workspace } from './examples.js';

const bots = paths.filter((path) => workspace.document(path).parseResult.value.sequences.length > 0);

describe.each(paths)('%s', (path) => {
  it('has nothing to complain about', () => {
    expect(listed(workspace.diagnostics(path))).toEqual([]);
  });

  it('shows nothing from a real site', () => {
    expect(pictures(path).filter((url) => !/^https:\/\/[\w.-]+\.example\//.test(url))).toEqual([]);
  });
});

describe.each(bots)('%s', (path) => {
  it('compiles to what the schema describes', () => {
    const compiled = compile(workspace.document(path), workspace.services.seqbot);
    expect(compiled.status).toBe('compiled');
    if (compiled.status === 'compiled') expect(schemaErrors(compiled.bot)).toEqual([]);
  });

  it('says in a scenario where each of its sequences leads', () => {
    const { sequences, scenarios } = workspace.document(path).parseResult.value;
    const played = new Set(scenarios.map(({ sequence }) => sequence.ref));
    expect(sequences.filter((sequence) => !played.has(sequence)).map(({ name }) => name)).toEqual([]);
  });

  it.each(results(path))('$scenario', ({ failure }) => {
    expect(failure).toBeUndefined();
  });
});

/** The addresses of all pictures and videos, without what is filled in. */
function pictures(path: string): string[] {
  const urls: string[] = [];
  walk(workspace.document(path).parseResult.value, (node) => {
    if (isImage(node) || isVideo(node) || isCardImage(node)) urls.push(contentOf(node.url).join(''));
  });
  return urls;
}
