import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { BotWatch } from './bot-watch.js';
import { registerCompile } from './compile-request.js';
import { createSeqbotLspServices } from './services.js';

/** The language server in Node: over stdio, IPC or a socket, as its arguments say. */
const connection = createConnection(ProposedFeatures.all);
const { shared, seqbot } = createSeqbotLspServices({ connection, ...NodeFileSystem });
new BotWatch(connection, seqbot).register();
registerCompile(connection, seqbot);
startLanguageServer(shared);
