import type { Connection, Diagnostic, InitializeParams } from 'vscode-languageserver';
import { isDiagnosticCode } from '../../language/diagnostics/catalogue.js';
import { fileOf } from '../../language/explain/links.js';
import type { ClientOptions } from '../protocol.js';
import type { SeqbotLspSharedServices } from './services.js';

/** Makes the codes of all diagnostics that are published lead to their pages, where the client can show them. */
export function addLinks(connection: Connection, { lsp }: SeqbotLspSharedServices): void {
  let pages: string | undefined;
  lsp.LanguageServer.onInitialize((params) => {
    pages = pagesOf(params);
  });
  const send = connection.sendDiagnostics.bind(connection);
  connection.sendDiagnostics = (params) => {
    const folder = pages;
    if (folder === undefined) return send(params);
    return send({ ...params, diagnostics: params.diagnostics.map((one) => withLink(one, folder)) });
  };
}

function withLink(diagnostic: Diagnostic, pages: string): Diagnostic {
  const code = String(diagnostic.code);
  if (!isDiagnosticCode(code)) return diagnostic;
  return { ...diagnostic, codeDescription: { href: pages + fileOf(code) } };
}

/** Where the client shows pages, if it can draw links at all. */
function pagesOf({ capabilities, initializationOptions }: InitializeParams): string | undefined {
  if (!capabilities.textDocument?.publishDiagnostics?.codeDescriptionSupport) return undefined;
  return isClientOptions(initializationOptions) ? initializationOptions.pages : undefined;
}

function isClientOptions(options: unknown): options is ClientOptions {
  if (typeof options !== 'object' || options === null || !('pages' in options)) return false;
  return typeof options.pages === 'string' && /^[a-z][a-z0-9+.-]*:.*\/$/i.test(options.pages);
}
