import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { changed, format } from '../../../language/format/format.js';
import { DEFAULT_OPTIONS } from '../../../language/format/options.js';
import type { SyntaxProblem } from '../../../language/format/syntax-problem.js';
import type { BotFile } from '../../../language/generated/ast.js';
import { createSeqbotServices } from '../../../language/services.js';
import type { Input } from '../input/inputs.js';
import type { Finding } from '../project/finding.js';

/** What came of formatting a source; nothing is written yet. */
export type Result =
  | { readonly status: 'changed'; readonly text: string }
  | { readonly status: 'unchanged' }
  | { readonly status: 'refused'; readonly error: Finding };

/** Formats sources by themselves: nothing that they import is read. */
export function createFormatter(): (input: Input) => Result {
  const { LangiumDocumentFactory } = createSeqbotServices(EmptyFileSystem).shared.workspace;
  return (input) => {
    const document = LangiumDocumentFactory.fromString<BotFile>(input.text, URI.file(input.real));
    const formatting = format(document, DEFAULT_OPTIONS);
    if (formatting.status === 'refused')
      return { status: 'refused', error: findingOf(document, input, formatting.problem) };
    if (formatting.edits.length === 0) return { status: 'unchanged' };
    return { status: 'changed', text: changed(input.text, formatting.edits) };
  };
}

function findingOf(
  document: LangiumDocument,
  { shown }: Input,
  { offset, length, code, message }: SyntaxProblem,
): Finding {
  const range = {
    start: document.textDocument.positionAt(offset),
    end: document.textDocument.positionAt(offset + length),
  };
  return { document, file: shown, range, severity: 'error', code, message, path: [] };
}
