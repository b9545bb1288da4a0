import type { LangiumDocument } from 'langium';
import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver';
import {
  catalogue,
  type DiagnosticCode,
  diagnosticCodes,
  isDiagnosticCode,
  severityOf,
} from '../../../language/diagnostics/catalogue.js';
import { messageText } from '../../../language/diagnostics/diagnostic.js';
import { canBeLowered } from '../../../language/diagnostics/settings.js';
import { prose } from '../../../language/explain/prose.js';
import type { BotFile } from '../../../language/generated/ast.js';
import {
  isOnOwnLine,
  type SuppressionComment,
  suppressionsOf,
} from '../../../language/text/suppression-comment.js';
import { coveredBy, statementsAt } from '../../../language/validation/statement-below.js';
import { rangeOf } from '../ranges.js';
import type { Cursor } from './cursor.js';

/** Where the comment on a line begins that has nothing but a word so far. */
const JUST_BEGUN = /(?:^|\n)[ \t]*\/\/[ \t]*$/;

/**
 * What a comment can hold for us: `seqbot-ignore`, and behind it the codes that may be suppressed, those of the next
 * statement first.
 *
 * @param trigger the character that asked of itself; a comment in words is left in peace
 */
export function commentItems(
  document: LangiumDocument<BotFile>,
  { word }: Cursor,
  trigger: string | undefined,
): CompletionItem[] {
  const source = document.textDocument.getText();
  const range = rangeOf(document, word);
  const comment = suppressionsOf(document.parseResult).find(
    ({ start, end }) => start < word.start && word.start <= end,
  );
  if (comment)
    return isCodeWanted(comment, word.start, source) ? codeItems(document, comment, range, word) : [];
  const isBegun = JUST_BEGUN.test(source.slice(Math.max(0, word.start - 200), word.start));
  return isBegun && trigger === undefined ? [keywordItem(range)] : [];
}

/** Codes stand behind white space or a comma, and before the reason. */
function isCodeWanted(comment: SuppressionComment, at: number, source: string): boolean {
  const before = source.slice(comment.start, at);
  return isOnOwnLine(comment, source) && /[ \t,]$/.test(before) && !/[ \t]--[ \t]/.test(before);
}

function codeItems(
  document: LangiumDocument<BotFile>,
  comment: SuppressionComment,
  range: Range,
  word: Cursor['word'],
): CompletionItem[] {
  const written = new Set(comment.codes.filter(({ start }) => start !== word.start).map(({ text }) => text));
  const below = diagnosticsBelow(document, comment);
  return diagnosticCodes
    .filter((code) => canBeLowered(code) && !catalogue[code].inSettings && !written.has(code))
    .map((code) => codeItem(code, range, below.get(code)));
}

/** A message of each code that the next statement gives. */
function diagnosticsBelow(
  document: LangiumDocument<BotFile>,
  { end }: SuppressionComment,
): ReadonlyMap<DiagnosticCode, string> {
  const { textDocument, parseResult, diagnostics = [] } = document;
  const [node] = statementsAt(parseResult.value, textDocument.getText(), [end]);
  const covered = coveredBy(node);
  const found = new Map<DiagnosticCode, string>();
  for (const diagnostic of diagnostics) {
    const code = String(diagnostic.code);
    if (!isDiagnosticCode(code) || !covered?.holds(textDocument.offsetAt(diagnostic.range.start))) continue;
    if (!found.has(code)) found.set(code, messageText(diagnostic));
  }
  return found;
}

function codeItem(code: DiagnosticCode, range: Range, message: string | undefined): CompletionItem {
  return {
    label: code,
    kind: CompletionItemKind.EnumMember,
    labelDetails: { description: severityOf(code) },
    ...(message !== undefined && { detail: message }),
    documentation: { kind: 'markdown', value: prose(catalogue[code].why) },
    sortText: `${message === undefined ? 1 : 0}${code}`,
    filterText: code,
    textEdit: { range, newText: code },
  };
}

function keywordItem(range: Range): CompletionItem {
  const label = 'seqbot-ignore';
  return {
    label,
    kind: CompletionItemKind.Keyword,
    labelDetails: { description: 'keeps diagnostics away from the next statement' },
    filterText: label,
    textEdit: { range, newText: label },
  };
}
