import { commands, type SymbolInformation } from 'vscode';
import { until } from './until.js';

/** Waits until the language server has read files that were just written: until it knows these sequences. */
export async function known(...sequences: readonly string[]): Promise<void> {
  for (const sequence of sequences) await until(`${sequence} is known`, () => isKnown(sequence));
}

async function isKnown(sequence: string): Promise<boolean> {
  const symbols = await commands.executeCommand<SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    sequence,
  );
  return symbols.some(({ name }) => name === sequence);
}
