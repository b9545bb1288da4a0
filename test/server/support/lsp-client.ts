import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

interface Received {
  readonly method: string;
  readonly params: unknown;
}

interface Waiting {
  takes(received: Received): boolean;
  resolve(): void;
}

interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** URIs of more workspace folders. */
  readonly otherFolders?: readonly string[];
  /** Called before anything is sent, with the folder that holds the files. */
  readonly prepare?: (connection: ProtocolConnection, folder: string) => void;
}

/** The language server as a process, spoken to over stdio, with a folder of its own. */
export class LspClient {
  readonly connection: ProtocolConnection;
  readonly exited: Promise<number | null>;
  private readonly received: Received[] = [];
  private readonly waiting = new Set<Waiting>();
  private readonly server: ChildProcess;

  private constructor(readonly folder: string) {
    const server = spawn(process.execPath, ['out/server/lsp.js', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.server = server;
    this.exited = new Promise((resolve) => server.on('exit', resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.connection.onUnhandledNotification(({ method, params }) => this.receive({ method, params }));
    this.connection.listen();
  }

  /** Starts a server in a new folder that holds these files. */
  static async start(
    files: Readonly<Record<string, string | Uint8Array>>,
    { capabilities = {}, initializationOptions, otherFolders = [], prepare }: Options = {},
  ): Promise<{ client: LspClient; initialized: InitializeResult }> {
    const client = new LspClient(realpathSync(mkdtempSync(join(tmpdir(), 'seqbot-lsp-'))));
    for (const [path, content] of Object.entries(files)) client.write(path, content);
    prepare?.(client.connection, client.folder);
    const uri = client.uri('');
    const initialized = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [uri, ...otherFolders].map((folder) => ({ uri: folder, name: 'bots' })),
      capabilities,
      initializationOptions,
    });
    await client.connection.sendNotification('initialized', {});
    return { client, initialized };
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).toString();
  }

  async open(path: string, text: string): Promise<void> {
    const textDocument = { uri: this.uri(path), languageId: 'seqbot', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async change(path: string, version: number, text: string): Promise<void> {
    const textDocument = { uri: this.uri(path), version };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ text }],
    });
  }

  /** Types over a stretch of a file, as an editor tells it. */
  async edit(path: string, version: number, change: { range: Range; text: string }): Promise<void> {
    const textDocument = { uri: this.uri(path), version };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [change],
    });
  }

  /** The params of all notifications of a method that came until now, in their order. */
  allNotified<Params>(method: string, isParams: (params: unknown) => params is Params): Params[] {
    return this.received
      .filter((received) => received.method === method)
      .map(({ params }) => params)
      .filter(isParams);
  }

  /** Tells the server that a file changed on the disk: 1 created, 2 changed, 3 deleted. */
  async changedOnDisk(path: string, type: 1 | 2 | 3): Promise<void> {
    const changes = [{ uri: this.uri(path), type }];
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** The params of the first notification of a method that fits; of those that came already, or that will come. */
  notified<Params>(
    method: string,
    isParams: (params: unknown) => params is Params,
    fits: (params: Params) => boolean,
  ) {
    return new Promise<Params>((resolve) => {
      let found: Params | undefined;
      const entry: Waiting = {
        takes: (received) => {
          if (received.method !== method || !isParams(received.params) || !fits(received.params))
            return false;
          found = received.params;
          return true;
        },
        resolve: () => {
          this.waiting.delete(entry);
          if (found !== undefined) resolve(found);
        },
      };
      if (this.received.some((received) => entry.takes(received))) entry.resolve();
      else this.waiting.add(entry);
    });
  }

  /** Ends the server as an editor does; answers its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.exited;
    this.dispose();
    return code;
  }

  /** Ends what is left of the server and removes the folder. */
  dispose(): void {
    this.server.kill();
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private receive(received: Received): void {
    this.received.push(received);
    for (const entry of [...this.waiting]) if (entry.takes(received)) entry.resolve();
  }
}
