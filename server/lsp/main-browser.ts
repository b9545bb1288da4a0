import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { ClientFiles } from './client-files.js';
import { start } from './start.js';

/** The language server in a web worker: it reads every file through the client. In Node it is only taken from. */
if ('WorkerGlobalScope' in globalThis) {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  start(connection, new ClientFiles(connection));
}
