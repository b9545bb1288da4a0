import type { DiagnosticCode } from '../../../language/diagnostics/catalogue.js';
import { edited } from '../../../language/fixes/edit.js';
import { fixAutomatically } from '../../../language/fixes/fix-all.js';
import type { Failure } from '../exit-codes.js';
import type { Input } from '../input/inputs.js';
import { writeBack } from '../output/write-back.js';
import { type Opened, openInputs, type Source } from '../project/open.js';

/** What was mended in a source. */
export interface Fixed {
  readonly input: Input;
  /** The source as it is now. */
  readonly text: string;
  /** How often which diagnostic was mended. */
  readonly counts: ReadonlyMap<DiagnosticCode, number>;
}

/** What `--fix` comes to: the sources as they are now, and what was done to each. */
export interface FixedSources {
  readonly opened: Opened;
  readonly fixed: readonly Fixed[];
}

/**
 * Makes all automatic fixes of the sources, writes the files that change, each whole or not at all, and builds all of
 * it anew. Standard input is written nowhere; what only is imported stays as it is.
 */
export async function fix(opened: Opened): Promise<FixedSources> {
  const fixed: Fixed[] = [];
  const failures: Failure[] = [];
  for (const source of opened.sources) {
    const done = await fixedSource(source);
    const failure = done.text === source.input.text ? undefined : await writeBack(done.input, done.text);
    if (failure) failures.push(failure);
    else fixed.push(done);
  }
  const texts = new Map(fixed.map(({ input, text }) => [input.real, text]));
  const inputs = opened.sources.map(({ input }) => ({ ...input, text: texts.get(input.real) ?? input.text }));
  return {
    opened: await openInputs({ inputs, failures: [...opened.failures, ...failures] }),
    fixed,
  };
}

async function fixedSource({ input, document, project }: Source): Promise<Fixed> {
  const { edits, counts } = await fixAutomatically(document, project.services);
  return { input, text: edited(document, edits), counts };
}
