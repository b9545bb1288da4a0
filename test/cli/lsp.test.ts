import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import {
  createProtocolConnection,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { CLI } from './support/run.js';

it('seqbot lsp --stdio is the language server', { timeout: 60_000 }, async () => {
  const server = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve) => server.on('exit', resolve));
  const reader = new StreamMessageReader(server.stdout);
  const connection = createProtocolConnection(reader, new StreamMessageWriter(server.stdin));
  connection.listen();
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(capabilities.completionProvider).toBeDefined();
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exited).toBe(0);
});
