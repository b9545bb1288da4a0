import { type Disposable, EventEmitter, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type BotParams,
  COMPILE,
  type CompileParams,
  type CompileResult,
  SOURCES,
  type SourcesParams,
  USERS_OF,
} from '../../server/protocol.js';
import { destinationOf } from './destination.js';
import { Turns } from './turns.js';
import { writeFile } from './write-file.js';

/** What came of compiling a source. */
export type Outcome =
  | { readonly status: 'written' | 'up-to-date'; readonly target: Uri }
  | { readonly status: 'refused'; readonly errors: number }
  /** It is a file of declarations only, there to be imported; `message` says so. */
  | { readonly status: 'no-sequence'; readonly message: string }
  /** One of the bot's files stands in the way for now. */
  | { readonly status: 'held'; readonly by: Uri }
  /** The user was asked for a place and gave none. */
  | { readonly status: 'dismissed' };

/** Answers which of a bot's files forbids writing it for now, if one does. */
export type Hold = (files: readonly Uri[]) => Uri | undefined;

/** Compiles sources and writes what comes of them. One source is compiled once at a time, so the newest is written last. */
export class Compiler implements Disposable {
  private readonly turns = new Turns();
  private readonly compiled = new EventEmitter<{ readonly source: Uri; readonly outcome: Outcome }>();
  /** Fires behind every compile that did not fail. */
  readonly onDidCompile = this.compiled.event;

  constructor(private readonly client: BaseLanguageClient) {}

  /**
   * Compiles what the editor has of a source and of all that it imports, saved or not.
   * @param hold asked before anything is written
   * @throws when the server does not know the source, or the compiled bot cannot be written
   */
  compile(source: Uri, hold: Hold = () => undefined): Promise<Outcome> {
    return this.turns.take(source.toString(), async () => {
      const outcome = await this.outcome(source, hold);
      this.compiled.fire({ source, outcome });
      return outcome;
    });
  }

  /** The files at these places of the workspace, or in all of it, that may be bots. */
  async sources(places?: readonly Uri[]): Promise<Uri[]> {
    const params: SourcesParams = places ? { places: places.map(String) } : {};
    return addresses(await this.client.sendRequest<string[]>(SOURCES, params));
  }

  /** A file and all that import it. */
  async usersOf(file: Uri): Promise<Uri[]> {
    const params: BotParams = { uri: file.toString() };
    return addresses(await this.client.sendRequest<string[]>(USERS_OF, params));
  }

  dispose(): void {
    this.compiled.dispose();
  }

  private async outcome(source: Uri, hold: Hold): Promise<Outcome> {
    const params: CompileParams = { uri: source.toString() };
    const result = await this.client.sendRequest<CompileResult>(COMPILE, params);
    if (result.status === 'refused') return refusal(result);
    const by = hold(addresses(result.files));
    if (by) return { status: 'held', by };
    const target = await destinationOf(source);
    if (!target) return { status: 'dismissed' };
    return { status: (await writeFile(target, result.json)) ? 'written' : 'up-to-date', target };
  }
}

function refusal({ reason, problems }: Extract<CompileResult, { status: 'refused' }>): Outcome {
  if (reason === 'errors') return { status: 'refused', errors: problems.length };
  return { status: 'no-sequence', message: problems.map(({ message }) => message).join(' ') };
}

function addresses(uris: readonly string[]): Uri[] {
  return uris.map((uri) => Uri.parse(uri, true));
}
