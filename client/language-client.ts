import { Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.js';
import { strings } from './strings.js';

const DEBUG_PORT = 6009;

/** A client for the language server in a Node process of its own. It is not started yet. */
export function createLanguageClient(extension: Uri): LanguageClient {
  const module = Uri.joinPath(extension, 'out', 'server', 'lsp.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: {
      module,
      transport: TransportKind.ipc,
      options: { execArgv: ['--nolazy', `--inspect=${DEBUG_PORT}`] },
    },
  };
  return new LanguageClient('seqbot', strings.product, server, clientOptions);
}
