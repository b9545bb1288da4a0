import { acceptedEdits } from '../../../language/document-scenarios/accept.js';
import { edited } from '../../../language/fixes/edit.js';
import { DEFAULT_OPTIONS } from '../../../language/format/options.js';
import type { Failure } from '../exit-codes.js';
import type { Input } from '../input/inputs.js';
import { writeBack } from '../output/write-back.js';
import { type Opened, openInputs } from '../project/open.js';
import { type RunnableSuite, suiteOf } from './suite.js';

/** A source of which scenarios were rewritten. */
export interface Updated {
  readonly input: Input;
  /** The source as it is now. */
  readonly text: string;
  /** The titles of the scenarios. */
  readonly titles: readonly string[];
}

/** What `--update` comes to: the sources as they are now, and what was rewritten. */
export interface UpdatedSources {
  readonly opened: Opened;
  readonly updated: readonly Updated[];
}

/**
 * Rewrites the scenarios that fail to what happens, as far as that needs nobody to decide; writes the files that change,
 * each whole or not at all, and builds all of it anew. A source with errors, or that imports one, stays as it is.
 */
export async function update(opened: Opened, filter: string | undefined): Promise<UpdatedSources> {
  const updated: Updated[] = [];
  const failures: Failure[] = [];
  for (const source of opened.sources) {
    const suite = suiteOf(source, filter);
    const done = suite.errors ? undefined : updatedSource(suite);
    if (done === undefined) continue;
    const failure = await writeBack(done.input, done.text);
    if (failure) failures.push(failure);
    else updated.push(done);
  }
  const texts = new Map(updated.map(({ input, text }) => [input.real, text]));
  const inputs = opened.sources.map(({ input }) => ({ ...input, text: texts.get(input.real) ?? input.text }));
  return { opened: await openInputs({ inputs, failures: [...opened.failures, ...failures] }), updated };
}

/** Nothing, where there is nothing to rewrite. */
function updatedSource({ source, wanted }: RunnableSuite): Updated | undefined {
  const { document, project, input } = source;
  const accepted = wanted.map((scenario) => ({
    title: scenario.title,
    result: acceptedEdits(document, scenario, DEFAULT_OPTIONS, project.services),
  }));
  const edits = accepted.flatMap(({ result }) => (result.status === 'accepted' ? result.edits : []));
  const text = edited(document, edits);
  if (text === input.text) return undefined;
  const titles = accepted.flatMap(({ title, result }) =>
    result.status === 'accepted' && result.edits.length > 0 ? [title] : [],
  );
  return { input, text, titles };
}
