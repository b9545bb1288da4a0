import { Disposable, type TextDocument, Uri, workspace } from 'vscode';
import { reporting } from '../../report.js';
import { LANGUAGE_ID } from '../../seqbot-document.js';
import { strings } from '../../strings.js';
import type { Compiler } from '../compiler.js';
import { CompileStatus } from './status.js';

/** Compiles what is saved, and the bots that use it, where the settings ask for it. Only the status bar tells. */
export function activateCompileOnSave(compiler: Compiler): Disposable {
  const status = new CompileStatus(compiler);
  const onSave = new CompileOnSave(compiler, status);
  return Disposable.from(
    status,
    workspace.onDidSaveTextDocument((document) => onSave.saved(document)),
    workspace.onDidCloseTextDocument(() => onSave.changed()),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === LANGUAGE_ID && !document.isDirty) onSave.changed();
    }),
  );
}

/**
 * What is written is what was saved: while any file of a bot has edits that are not saved, the bot waits until they are
 * saved or undone. However fast saves follow each other, a bot is compiled once at a time, and once more if it must.
 */
class CompileOnSave {
  /** Bots that wait for the edits of a file. */
  private readonly held = new Set<string>();
  /** Bots that are being compiled, and whether that must be done again. */
  private readonly running = new Map<string, boolean>();

  constructor(
    private readonly compiler: Compiler,
    private readonly status: CompileStatus,
  ) {}

  saved({ languageId, uri }: TextDocument): void {
    if (languageId !== LANGUAGE_ID || !isWantedAnywhere(uri)) return;
    void reporting(strings.compileOnSaveFailed, async () => {
      const bots = (await this.compiler.usersOf(uri)).filter(isWanted);
      for (const bot of bots) void this.compile(bot.toString());
    });
  }

  /** Edits are gone: they were undone, or their editor was closed. */
  changed(): void {
    // The language client learns of it in the same moment, and must have told the server before that is asked.
    setTimeout(() => {
      for (const bot of [...this.held, ...this.running.keys()]) void this.compile(bot);
    });
  }

  private async compile(bot: string): Promise<void> {
    const isRunning = this.running.has(bot);
    this.running.set(bot, isRunning);
    if (isRunning) return;
    do {
      this.running.set(bot, false);
      await this.once(bot);
    } while (this.running.get(bot));
    this.running.delete(bot);
  }

  private async once(bot: string): Promise<void> {
    const source = Uri.parse(bot, true);
    try {
      const outcome = await this.compiler.compile(source, unsavedAmong);
      if (outcome.status === 'held') this.held.add(bot);
      else this.held.delete(bot);
      this.status.saved(source, outcome);
    } catch (error) {
      this.held.delete(bot);
      this.status.failed(source, error);
    }
  }
}

/** A file with edits that are not saved. */
function unsavedAmong(files: readonly Uri[]): Uri | undefined {
  const names = new Set(files.map(String));
  return workspace.textDocuments.find(({ uri, isDirty }) => isDirty && names.has(uri.toString()))?.uri;
}

/** A setting of the user's counts in folders that are not trusted too, but files are not written there. */
function isWanted(file: Uri): boolean {
  if (!workspace.isTrusted || file.scheme === 'untitled') return false;
  return workspace.getConfiguration('seqbot.compile', file).get<boolean>('onSave') === true;
}

/** A file may be used by bots in any folder of the workspace. */
function isWantedAnywhere(file: Uri): boolean {
  return [file, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri)].some(isWanted);
}
