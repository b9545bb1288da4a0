import type { Connection, Diagnostic, InitializeParams } from 'vscode-languageserver';
import { isDiagnosticCode } from '../../language/diagnostics/catalogue.js';
import type { ClientOptions } from '../protocol.js';
import type { SeqbotLspSharedServices } from './services.js';

/** Makes the codes of all diagnostics that are published lead to their pages, where the client can show them. */
export function addLinks(connection: Connection, { lsp }: SeqbotLspSharedServices): void {
  let command: string | undefined;
  lsp.LanguageServer.onInitialize((params) => {
    command = explainCommand(params);
  });
  const send = connection.sendDiagnostics.bind(connection);
  connection.sendDiagnostics = (params) => {
    const name = command;
    if (name === undefined) return send(params);
    return send({ ...params, diagnostics: params.diagnostics.map((one) => withLink(one, name)) });
  };
}

function withLink(diagnostic: Diagnostic, command: string): Diagnostic {
  const code = String(diagnostic.code);
  if (!isDiagnosticCode(code)) return diagnostic;
  const href = `command:${command}?${encodeURIComponent(JSON.stringify([code]))}`;
  return { ...diagnostic, codeDescription: { href } };
}

/** The client's word for it, if it can draw links at all. */
function explainCommand({ capabilities, initializationOptions }: InitializeParams): string | undefined {
  if (!capabilities.textDocument?.publishDiagnostics?.codeDescriptionSupport) return undefined;
  return isClientOptions(initializationOptions) ? initializationOptions.explainCommand : undefined;
}

function isClientOptions(options: unknown): options is ClientOptions {
  if (typeof options !== 'object' || options === null || !('explainCommand' in options)) return false;
  return typeof options.explainCommand === 'string' && /^[\w.-]+$/.test(options.explainCommand);
}
