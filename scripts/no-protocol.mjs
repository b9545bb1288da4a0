import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Langium takes a few classes from the package of the language server protocol, which comes in one piece. A program that
// speaks no protocol needs those classes only.

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const RPC = path.join(ROOT, 'node_modules/vscode-jsonrpc/lib/common');

/** What Langium asks for; the codes of errors are those of the protocol's specification (`ErrorCodes`, 3.17). */
const CONTENTS = `
export { CancellationToken, CancellationTokenSource } from ${file('cancellation.js')};
export { Emitter } from ${file('events.js')};
export { ResponseError } from ${file('messages.js')};
export const LSPErrorCodes = { ServerCancelled: -32802, RequestFailed: -32803 };
`;

/** Leaves the language server protocol out of a bundle that has Langium's core in it. @type {import('esbuild').Plugin} */
export const withoutProtocol = {
  name: 'without-protocol',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ importer }) =>
      importer.includes(`${path.sep}langium${path.sep}`)
        ? { path: 'core', namespace: 'protocol' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'protocol' }, () => ({ contents: CONTENTS, resolveDir: ROOT }));
  },
};

/** @param {string} name */
function file(name) {
  return JSON.stringify(path.join(RPC, name));
}
