import type { AstNode, LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { diagnosticCodes, isDiagnosticCode } from '../diagnostics/catalogue.js';
import { diagnosticOf } from '../diagnostics/diagnostic.js';
import { flow } from '../diagnostics/flow.js';
import { canBeLowered } from '../diagnostics/settings.js';
import { syntax } from '../diagnostics/syntax.js';
import { UNNECESSARY } from '../diagnostics/tags.js';
import { nearest } from '../text/edit-distance.js';
import {
  isOnOwnLine,
  type SuppressionComment,
  suppressionsOf,
  type Word,
} from '../text/suppression-comment.js';
import { NestedSpans } from './nested-spans.js';
import { type Covered, coveredBy, statementsAt } from './statement-below.js';

/** What one comment does: which codes it keeps away from where. */
interface Suppression {
  readonly comment: SuppressionComment;
  readonly covered: Covered | undefined;
}

/** Tells which comments are for a diagnostic. */
type CommentsFor = (diagnostic: Diagnostic) => readonly SuppressionComment[];

/** What keeps parts of a bot from being read, so that rules do not speak where they would. */
const HIDING: ReadonlySet<unknown> = new Set([
  ...Object.keys(syntax),
  'import-not-found',
  'import-outside-workspace',
]);

/** What is said of whole conversations, and of nothing while an error anywhere in them may be the cause. */
const OF_CONVERSATIONS: ReadonlySet<string> = new Set([...Object.keys(flow), 'lead-without-contact']);

/** How many words of one comment are looked at. */
const MAX_CODES = 50;

/**
 * Leaves out the diagnostics that comments of the form `// seqbot-ignore CODE` keep away from the next statement, and
 * adds what is wrong with such comments. To be called before severities are changed, so that a comment does not depend
 * on the settings of a project.
 *
 * @param isSound whether the files of the bot hold nothing that keeps its conversations from being judged
 */
export function withoutSuppressed(
  document: LangiumDocument,
  diagnostics: readonly Diagnostic[],
  isSound: () => boolean,
): Diagnostic[] {
  const comments = suppressionsOf(document.parseResult);
  if (comments.length === 0) return [...diagnostics];
  const source = document.textDocument.getText();
  const placed = comments.filter((comment) => isOnOwnLine(comment, source));
  const suppressions = suppressionsIn(document.parseResult.value, placed, source);
  const commentsFor = lookup(document, suppressions);
  const { kept, used } = split(diagnostics, commentsFor);
  // With an error in it a statement is not checked to its end; what could not be read hides more than that.
  const isRead = !diagnostics.some(({ code }) => HIDING.has(code));
  const unchecked = new Set(kept.filter(({ severity }) => severity === 1).flatMap(commentsFor));
  const isJudged = diagnostics.every(({ severity }) => severity !== 1) && isSound();
  const isKnown = (comment: SuppressionComment, code: string) =>
    isRead && !unchecked.has(comment) && (isJudged || !OF_CONVERSATIONS.has(code));
  const misplaced = comments.filter((comment) => !isOnOwnLine(comment, source));
  return [
    ...kept,
    ...misplaced.map((comment) => diagnosticOf('misplaced-suppression', {}, rangeOf(document, comment))),
    ...placed.flatMap((comment) => mistakesIn(document, comment, isKnown, used)),
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

function lookup({ textDocument }: LangiumDocument, suppressions: readonly Suppression[]): CommentsFor {
  const spans = suppressions.flatMap(({ comment, covered }) =>
    covered ? [{ start: covered.start, end: covered.end, comment, covered }] : [],
  );
  const nested = new NestedSpans(spans);
  return ({ range }) => {
    const offset = textDocument.offsetAt(range.start);
    const around = nested.around(offset).filter(({ covered }) => covered.holds(offset));
    return around.map(({ comment }) => comment);
  };
}

/** Parts diagnostics from those that are suppressed, and tells which words did that. */
function split(
  diagnostics: readonly Diagnostic[],
  commentsFor: CommentsFor,
): { kept: Diagnostic[]; used: ReadonlySet<Word> } {
  const used = new Set<Word>();
  const kept = diagnostics.filter((diagnostic) => {
    const words = commentsFor(diagnostic)
      .flatMap(({ codes }) => codes.slice(0, MAX_CODES))
      .filter(({ text }) => text === diagnostic.code && isSuppressible(text));
    for (const word of words) used.add(word);
    return words.length === 0;
  });
  return { kept, used };
}

function mistakesIn(
  document: LangiumDocument,
  comment: SuppressionComment,
  isKnown: (comment: SuppressionComment, code: string) => boolean,
  used: ReadonlySet<Word>,
): Diagnostic[] {
  if (comment.codes.length === 0)
    return [diagnosticOf('unknown-suppression', { code: '' }, rangeOf(document, comment))];
  const { known, unknown } = sorted(comment.codes.slice(0, MAX_CODES));
  return [
    ...unknown.map(({ text, start, end }) => {
      const params = { code: text, ...meantBy(text) };
      return diagnosticOf('unknown-suppression', params, rangeOf(document, { start, end }));
    }),
    ...known.flatMap((word) => {
      const range = rangeOf(document, word);
      if (!isSuppressible(word.text)) return [diagnosticOf('suppressed-error', { code: word.text }, range)];
      if (used.has(word) || !isKnown(comment, word.text)) return [];
      return [diagnosticOf('unused-suppression', { code: word.text }, range, UNNECESSARY)];
    }),
  ];
}

/** The code that was probably meant, and whether only a colon keeps it from being that. */
function meantBy(text: string): { suggestion?: string; colon?: true } {
  const [code = ''] = text.split(':', 1);
  const suggestion = isDiagnosticCode(code) ? code : nearest(code, diagnosticCodes);
  return { ...(suggestion !== undefined && { suggestion, ...(code !== text && { colon: true }) }) };
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
