import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { syntax } from '../diagnostics/syntax.js';
import type { BotFile } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import type { SourceEdit } from './edit.js';
import { fixesFor } from './fixes.js';

/** The zero-based lines with something that could not be read and that no fix mends unseen. */
export function unreadLines(
  document: LangiumDocument<BotFile>,
  services: SeqbotServices,
): ReadonlySet<number> {
  const { diagnostics = [] } = document;
  const unread = diagnostics.filter(
    (diagnostic: Diagnostic) =>
      isSyntaxError(diagnostic) &&
      !fixesFor(document, diagnostic, services).some(({ automatic }) => automatic),
  );
  return new Set(unread.flatMap(linesOf));
}

/** Where lines are after edits. Lines and offsets are those before. */
export function movedLines(edits: readonly SourceEdit[]): (line: number) => number {
  const steps = edits
    .map(({ document, start, end, text }) => {
      const source = document.textDocument.getText();
      const line = document.textDocument.positionAt(start).line;
      return { line, by: breaksIn(text) - breaksIn(source.slice(start, end)) };
    })
    .filter(({ by }) => by !== 0);
  return (line) => steps.reduce((moved, step) => (step.line < line ? moved + step.by : moved), line);
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

function linesOf({ range: { start, end } }: Diagnostic): number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

function isSyntaxError({ severity, code }: Diagnostic): boolean {
  return severity === 1 && Object.hasOwn(syntax, String(code));
}
