import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientFiles } from './client-files.js';
import { FilesByScheme } from './files-by-scheme.js';
import { start } from './start.js';

/** The language server in Node: over stdio, IPC or a socket, as its arguments say. */
const connection = createConnection(ProposedFeatures.all);
start(connection, new FilesByScheme(NodeFileSystem.fileSystemProvider(), new ClientFiles(connection)));
