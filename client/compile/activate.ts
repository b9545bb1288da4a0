import { commands, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCompileAll } from './all/compile-all.js';
import { registerCompile } from './compile.js';
import { Compiler } from './compiler.js';
import { activateCompileOnSave } from './on-save/on-save.js';

/** Registers what compiles bots: one, all, and those that are saved. */
export function activateCompile(client: BaseLanguageClient): Disposable {
  const compiler = new Compiler(client);
  // Folders have our entry in their menu only where there are bots.
  void commands.executeCommand('setContext', 'seqbot.active', true);
  return Disposable.from(
    compiler,
    registerCompile(compiler),
    registerCompileAll(compiler),
    activateCompileOnSave(compiler),
  );
}
