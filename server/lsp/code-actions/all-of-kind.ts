import { DocumentState, type LangiumDocument, URI } from 'langium';
import { type CodeAction, CodeActionKind, type Connection, type Diagnostic } from 'vscode-languageserver';
import { type DiagnosticCode, isDiagnosticCode } from '../../../language/diagnostics/catalogue.js';
import { readData } from '../../../language/diagnostics/data.js';
import { fixAllOf, preferred } from '../../../language/fixes/fix-all.js';
import { fixesFor } from '../../../language/fixes/fixes.js';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { editsByFile } from '../ranges.js';
import type { SeqbotLspServices } from '../services.js';

/** What an action carries from the menu to its choice. */
interface AllOfKind {
  readonly uri: string;
  readonly code: DiagnosticCode;
}

/**
 * Offers to mend all diagnostics of a kind, where the file has several with an obvious mend. What that changes is to be
 * found out when it is chosen.
 */
export function fixAllOfKind(
  document: LangiumDocument<BotFile>,
  here: readonly Diagnostic[],
  services: SeqbotLspServices,
): CodeAction[] {
  const uri = document.uri.toString();
  const codes = new Set(here.flatMap((diagnostic) => readData(diagnostic)?.code ?? []));
  return [...codes]
    .filter((code) => isRepeated(code, document, services))
    .map((code) => ({
      title: `Fix all "${code}" in this file`,
      kind: CodeActionKind.QuickFix,
      diagnostics: here.filter((diagnostic) => diagnostic.code === code),
      data: { uri, code } satisfies AllOfKind,
    }));
}

/** Adds to an action what it changes, if that was put off. */
export async function resolved(action: CodeAction, services: SeqbotLspServices): Promise<CodeAction> {
  const { data } = action;
  if (!isAllOfKind(data)) return action;
  const document = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(data.uri));
  if (!document || !hasBotFile(document)) return action;
  const { edits } = await fixAllOf(data.code, document, services);
  return { ...action, edit: { changes: editsByFile(edits) } };
}

/** Answers what a chosen action changes, in the text that the client has then. */
export function registerResolve(connection: Connection, services: SeqbotLspServices): void {
  const { DocumentBuilder, WorkspaceLock } = services.shared.workspace;
  connection.onCodeActionResolve(async (action, token) => {
    if (!isAllOfKind(action.data)) return action;
    await DocumentBuilder.waitUntil(DocumentState.Validated, URI.parse(action.data.uri), token);
    return WorkspaceLock.read(() => resolved(action, services));
  });
}

function isRepeated(
  code: DiagnosticCode,
  document: LangiumDocument<BotFile>,
  services: SeqbotLspServices,
): boolean {
  let found = 0;
  for (const diagnostic of document.diagnostics ?? []) {
    if (diagnostic.code === code && preferred(fixesFor(document, diagnostic, services))) found++;
    if (found > 1) return true;
  }
  return false;
}

function isAllOfKind(data: unknown): data is AllOfKind {
  return (
    typeof data === 'object' &&
    data !== null &&
    'uri' in data &&
    typeof data.uri === 'string' &&
    'code' in data &&
    typeof data.code === 'string' &&
    isDiagnosticCode(data.code)
  );
}
