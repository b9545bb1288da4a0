import type { LanguageClientOptions } from 'vscode-languageclient';
import { LANGUAGE_ID } from './seqbot-document.js';

/**
 * What every language client of the extension is told. HTML lets hovers draw bubbles; texts from sources hold none, and
 * VS Code lets nothing through that could run.
 */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: LANGUAGE_ID }],
  markdown: { isTrusted: false, supportHtml: true },
};
