import { commands, type Disposable, type Uri, window, workspace } from 'vscode';
import { reporting } from '../report.js';
import { documentOf, fileName } from '../seqbot-document.js';
import { strings } from '../strings.js';
import type { Compiler, Outcome } from './compiler.js';
import { showProblems } from './problems.js';
import { showResult } from './show/show.js';
import { mayWrite } from './trusted.js';

/** Registers `seqbot.compile`. It answers with the address of the compiled bot, or nothing when there is none. */
export function registerCompile(compiler: Compiler): Disposable {
  return commands.registerCommand('seqbot.compile', (argument: unknown) =>
    reporting(strings.compileFailed, () => compile(compiler, argument)),
  );
}

async function compile(compiler: Compiler, argument: unknown): Promise<Uri | undefined> {
  if (!(await mayWrite())) return undefined;
  const { uri } = await documentOf(argument);
  const outcome = await compiler.compile(uri);
  if ('target' in outcome) return tell(uri, outcome);
  if (outcome.status === 'refused') await refuse(fileName(uri), outcome.errors);
  if (outcome.status === 'no-sequence') void window.showWarningMessage(outcome.message);
  return undefined;
}

async function tell(source: Uri, { status, target }: Extract<Outcome, { target: Uri }>): Promise<Uri> {
  const path = workspace.asRelativePath(target);
  void window.showInformationMessage(status === 'written' ? strings.compiled(path) : strings.upToDate(path));
  await showResult(source, target);
  return target;
}

async function refuse(file: string, errors: number): Promise<void> {
  void window.showErrorMessage(strings.refused(file, errors));
  await showProblems();
}
