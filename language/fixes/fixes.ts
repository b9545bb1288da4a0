import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { type DiagnosticData, readData } from '../diagnostics/data.js';
import type { BotFile } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { emptyFallback } from './empty-fallback.js';
import type { Fix, Fixer } from './fix.js';
import { foreignOperator } from './foreign-operator.js';
import { foreignQuotes } from './foreign-quotes.js';
import { importNotFound } from './import-not-found.js';
import { misspeltKeyword } from './misspelt-keyword.js';
import { needlessImport } from './needless-import.js';
import { numberRange } from './number-range.js';
import { semicolon } from './semicolon.js';
import { spacedUnit } from './spaced-unit.js';
import { strayBrace } from './stray-brace.js';
import { unclosedReference } from './unclosed-reference.js';
import { unclosedText } from './unclosed-text.js';
import { unknownBranch } from './unknown-branch.js';
import { unknownDeclaration } from './unknown-declaration.js';
import { unknownEscape } from './unknown-escape.js';
import { unknownWidget } from './unknown-widget.js';

type Fixers = { readonly [Code in DiagnosticCode]?: Fixer<Code> };

/** Every diagnostic that can be mended, and how. */
const fixers: Fixers = {
  'misspelt-keyword': misspeltKeyword,
  'foreign-operator': foreignOperator,
  'foreign-quotes': foreignQuotes,
  semicolon,
  'spaced-unit': spacedUnit,
  'unclosed-text': unclosedText,
  'unclosed-reference': unclosedReference,
  'empty-reference': strayBrace,
  'reference-not-allowed': strayBrace,
  'empty-fallback': emptyFallback,
  'unknown-escape': unknownEscape,
  'unknown-branch': unknownBranch,
  'unknown-attribute': unknownDeclaration('Attribute'),
  'unknown-agent': unknownDeclaration('Agent'),
  'unknown-department': unknownDeclaration('Department'),
  'unknown-bot': unknownDeclaration('ConversationalBot'),
  'unknown-webhook': unknownDeclaration('Webhook'),
  'unknown-sequence': unknownDeclaration('Sequence'),
  'unknown-widget': unknownWidget,
  'import-not-found': importNotFound,
  'import-repeated': needlessImport,
  'import-of-itself': needlessImport,
  'number-range': numberRange,
};

/** The codes that have a fix. */
export const fixableCodes: ReadonlySet<string> = new Set(Object.keys(fixers));

/** The ways to mend a diagnostic of a validated file. */
export function fixesFor(
  document: LangiumDocument<BotFile>,
  diagnostic: Diagnostic,
  services: SeqbotServices,
): readonly Fix[] {
  const data = readData(diagnostic);
  return data ? apply(data, document, diagnostic, services) : [];
}

function apply<Code extends DiagnosticCode>(
  { code, params }: Extract<DiagnosticData, { code: Code }>,
  document: LangiumDocument<BotFile>,
  { range }: Diagnostic,
  services: SeqbotServices,
): readonly Fix[] {
  const fixer: Fixer<Code> | undefined = fixers[code];
  const { textDocument } = document;
  const span = { start: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end) };
  return fixer?.({ document, span, params, services }) ?? [];
}
