import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { installed } from './installed.js';

/** The modules of Node that reach other machines. */
const NETWORK = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'inspector', 'net', 'tls'];

/** What a script may ask for that does not come with it. */
const SURROUNDINGS = ['vscode', ...builtinModules];

/** What those in Node have in common with the server in a worker: a script of the package, which is looked at too. */
const BESIDE = './lsp-browser.js';
const WITH_BESIDE = ['out/server/cli.js', 'out/server/lsp.js'];

/**
 * The language client and server bring ways to talk to each other by sockets of the same machine. Ours talk by the
 * channel that Node gives a child process.
 */
const WITH_SOCKETS = ['out/client/extension.js', 'out/server/lsp.js'];

/** What could send something without a module, in Node, in a worker and in a page, and VS Code's own telemetry. */
const SENDERS =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|createTelemetryLogger)\b/g;

const { files, text } = installed();
const scripts = () => files().filter((file) => file.endsWith('.js'));

describe('no telemetry: a script', () => {
  it('asks for no module that reaches the network', async () => {
    for (const file of scripts()) {
      const modules = modulesIn(await text(file));
      expect(
        modules.filter((module) => !SURROUNDINGS.includes(module)),
        file,
      ).toEqual(WITH_BESIDE.includes(file) ? [BESIDE] : []);
      const reaching = modules.filter((module) => NETWORK.includes(module));
      expect(reaching, file).toEqual(WITH_SOCKETS.includes(file) ? ['net'] : []);
    }
  });

  it('names nothing else that sends', async () => {
    expect(scripts().length).toBeGreaterThan(4);
    for (const file of scripts()) expect((await text(file)).match(SENDERS), file).toBeNull();
  });

  it('has VS Code open what a person clicks on, and nothing else', async () => {
    for (const file of scripts()) {
      // The language server's request for it, which ours never makes, and the links in a preview.
      const places = file.startsWith('out/client/') ? 2 : 0;
      expect(Array.from((await text(file)).matchAll(/\bopenExternal\(/g)), file).toHaveLength(places);
    }
  });
});

/** The modules that a bundle loads, each once. */
function modulesIn(bundle: string): string[] {
  const calls = bundle.matchAll(/\b(?:require|import)\((["'`])(?:node:)?([^"'`]*)\1\)/g);
  return [...new Set(Array.from(calls, ([, , module = '']) => module))].sort();
}
