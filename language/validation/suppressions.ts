import type { AstNode, LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { diagnosticCodes, isDiagnosticCode } from '../diagnostics/catalogue.js';
import { diagnosticOf } from '../diagnostics/diagnostic.js';
import { canBeLowered } from '../diagnostics/settings.js';
import { UNNECESSARY } from '../diagnostics/tags.js';
import { nearest } from '../text/edit-distance.js';
import {
  isOnOwnLine,
  type SuppressionComment,
  suppressionsOf,
  type Word,
} from '../text/suppression-comment.js';
import { type Covered, coveredBy, statementsAt } from './statement-below.js';

/** What one comment does: which codes it keeps away from where. */
interface Suppression {
  readonly comment: SuppressionComment;
  readonly covered: Covered | undefined;
}

/** How many words of one comment are looked at. */
const MAX_CODES = 50;

/**
 * Leaves out the diagnostics that comments of the form `// seqbot-ignore CODE` keep away from the next statement, and
 * adds what is wrong with such comments. To be called before severities are changed, so that a comment does not depend
 * on the settings of a project.
 */
export function withoutSuppressed(
  document: LangiumDocument,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const comments = suppressionsOf(document.parseResult);
  if (comments.length === 0) return [...diagnostics];
  const source = document.textDocument.getText();
  const placed = comments.filter((comment) => isOnOwnLine(comment, source));
  const suppressions = suppressionsIn(document.parseResult.value, placed, source);
  const { kept, used } = split(document, diagnostics, suppressions);
  const misplaced = comments.filter((comment) => !isOnOwnLine(comment, source));
  return [
    ...kept,
    ...misplaced.map((comment) => diagnosticOf('misplaced-suppression', {}, rangeOf(document, comment))),
    ...suppressions.flatMap((suppression) => mistakesIn(document, suppression, kept, used)),
  ];
}

function suppressionsIn(
  root: AstNode,
  comments: readonly SuppressionComment[],
  source: string,
): Suppression[] {
  const nodes = statementsAt(
    root,
    source,
    comments.map(({ end }) => end),
  );
  return comments.map((comment, index) => ({ comment, covered: coveredBy(nodes[index]) }));
}

/** Parts diagnostics from those that are suppressed, and tells which words did that. */
function split(
  document: LangiumDocument,
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): { kept: Diagnostic[]; used: ReadonlySet<Word> } {
  const used = new Set<Word>();
  const kept = diagnostics.filter(({ code, range }) => {
    const offset = document.textDocument.offsetAt(range.start);
    const words = suppressions
      .filter(({ covered }) => covered?.holds(offset))
      .flatMap(({ comment: { codes } }) => codes.slice(0, MAX_CODES))
      .filter(({ text }) => text === code && isSuppressible(text));
    for (const word of words) used.add(word);
    return words.length === 0;
  });
  return { kept, used };
}

function mistakesIn(
  document: LangiumDocument,
  { comment, covered }: Suppression,
  kept: readonly Diagnostic[],
  used: ReadonlySet<Word>,
): Diagnostic[] {
  if (comment.codes.length === 0)
    return [diagnosticOf('unknown-suppression', { code: '' }, rangeOf(document, comment))];
  // With an error in it a statement is not checked to its end.
  const isChecked = !kept.some(
    ({ severity, range }) => severity === 1 && covered?.holds(document.textDocument.offsetAt(range.start)),
  );
  const { known, unknown } = sorted(comment.codes.slice(0, MAX_CODES));
  return [
    ...unknown.map(({ text, start, end }) => {
      const params = { code: text, suggestion: nearest(text, diagnosticCodes) };
      return diagnosticOf('unknown-suppression', params, rangeOf(document, { start, end }));
    }),
    ...known.flatMap((word) => {
      const range = rangeOf(document, word);
      if (!isSuppressible(word.text)) return [diagnosticOf('suppressed-error', { code: word.text }, range)];
      if (used.has(word) || !isChecked) return [];
      return [diagnosticOf('unused-suppression', { code: word.text }, range, UNNECESSARY)];
    }),
  ];
}

/** Of several unknown words in a row the first is enough: they are a sentence. */
function sorted(words: readonly Word[]): { known: Word[]; unknown: Word[] } {
  const known = words.filter(({ text }) => isDiagnosticCode(text));
  const unknown = words.filter((word, index) => {
    const before = words[index - 1];
    return !isDiagnosticCode(word.text) && (!before || isDiagnosticCode(before.text));
  });
  return { known, unknown };
}

function isSuppressible(code: string): boolean {
  return isDiagnosticCode(code) && canBeLowered(code);
}

function rangeOf({ textDocument }: LangiumDocument, { start, end }: Pick<Word, 'start' | 'end'>) {
  return { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
}
