import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateFeatures } from './activate.js';
import type { SeqbotApi } from './api.js';
import { clientOptions } from './client-options.js';
import { strings } from './strings.js';

/** Called by VS Code for the Web, where the language server is a web worker. */
export function activate(context: ExtensionContext): SeqbotApi {
  const worker = new Worker(
    Uri.joinPath(context.extensionUri, 'out', 'server', 'lsp-browser.js').toString(true),
  );
  return activateFeatures(context, new LanguageClient('seqbot', strings.product, worker, clientOptions));
}
