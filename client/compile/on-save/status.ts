import {
  Disposable,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { firstLine } from '../../report.js';
import { fileName } from '../../seqbot-document.js';
import { strings } from '../../strings.js';
import type { Compiler, Outcome } from '../compiler.js';
import { SHOW_PROBLEMS } from '../problems.js';

/** How long the status bar shows what went well, in milliseconds. */
const SHOWN = 5_000;

/** A bot that was not compiled, and why. */
interface Trouble {
  readonly bot: Uri;
  readonly reason: string;
}

/** What the status bar says about compiling on save: what went well for a while, what did not until it does. */
export class CompileStatus implements Disposable {
  /** What is wrong with bots that were not compiled, by their addresses. */
  private readonly troubles = new Map<string, Trouble>();
  private readonly item: StatusBarItem;
  private readonly subscriptions: Disposable;

  constructor(compiler: Compiler) {
    this.item = window.createStatusBarItem('seqbot.compileOnSave', StatusBarAlignment.Left);
    this.item.name = strings.onSaveStatus;
    this.item.command = SHOW_PROBLEMS;
    this.item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    this.subscriptions = Disposable.from(
      this.item,
      compiler.onDidCompile(({ source, outcome }) => {
        if (outcome.status !== 'refused' && outcome.status !== 'held') this.forget(source);
      }),
      workspace.onDidDeleteFiles(({ files }) => this.forget(...files)),
      workspace.onDidRenameFiles(({ files }) => this.forget(...files.map(({ oldUri }) => oldUri))),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('seqbot.compile.onSave')) this.forgetAll();
      }),
    );
  }

  /** Tells what came of compiling a bot because of a save. */
  saved(bot: Uri, outcome: Outcome): void {
    if (outcome.status === 'refused') this.keep(bot, strings.refused(fileName(bot), outcome.errors));
    else if (outcome.status === 'written') tell(strings.saved(workspace.asRelativePath(outcome.target)));
    else if (outcome.status === 'held') tell(strings.held(fileName(bot), fileName(outcome.by)));
  }

  /** Tells that a bot could not be compiled or written. */
  failed(bot: Uri, error: unknown): void {
    this.keep(bot, strings.failed(fileName(bot), firstLine(error)));
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private keep(bot: Uri, reason: string): void {
    this.troubles.set(bot.toString(), { bot, reason });
    this.update();
  }

  private forget(...bots: readonly Uri[]): void {
    for (const bot of bots) this.troubles.delete(bot.toString());
    this.update();
  }

  private forgetAll(): void {
    this.troubles.clear();
    this.update();
  }

  private update(): void {
    const all = [...this.troubles.values()];
    const [first] = all;
    if (first) this.show(first.bot, all);
    else this.item.hide();
  }

  private show(first: Uri, all: readonly Trouble[]): void {
    this.item.text =
      all.length === 1 ? strings.notCompiled(fileName(first)) : strings.severalNotCompiled(all.length);
    this.item.tooltip = all.map(({ reason }) => reason).join('\n');
    this.item.show();
  }
}

function tell(message: string): void {
  window.setStatusBarMessage(message, SHOWN);
}
