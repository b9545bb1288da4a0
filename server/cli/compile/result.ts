import type { Bot } from '../../../language/bot/bot.js';
import type { SourceMap } from '../../../language/bot/source-map.js';
import { compile, type Problem } from '../../../language/compiler/compile.js';
import { errorsAmong, type Finding } from '../project/finding.js';
import { findingsOf, type Source } from '../project/open.js';

/** What came of compiling a source. */
export type Result =
  | { readonly status: 'compiled'; readonly bot: Bot; readonly map: SourceMap }
  | { readonly status: 'refused'; readonly errors: readonly Finding[] }
  /** A file that it imports could not be read; that is told elsewhere. */
  | { readonly status: 'unread' }
  /** It has no sequence, and was not asked for by name: it is there to be imported. */
  | { readonly status: 'skipped' };

/** Compiles a source without writing anything. */
export function compileSource(source: Source): Result {
  if (!source.project.isWhole(source.document)) return { status: 'unread' };
  const result = compile(source.document, source.project.services);
  if (result.status === 'compiled') return result;
  const errors = errorsAmong(findingsOf(source));
  if (errors.length > 0) return { status: 'refused', errors };
  if (!source.input.named) return { status: 'skipped' };
  return { status: 'refused', errors: result.problems.map((problem) => atTheTop(problem, source)) };
}

/** What is wrong with a file as a whole. */
function atTheTop({ line, character, code, message }: Problem, { document, input }: Source): Finding {
  const start = { line, character };
  return {
    document,
    file: input.shown,
    range: { start, end: start },
    severity: 'error',
    code,
    message,
    path: [],
  };
}
