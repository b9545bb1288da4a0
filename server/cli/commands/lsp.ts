import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, Option } from 'commander';
import { examples } from './shared.js';

/** Adds `seqbot lsp`. The server is a bundle of its own beside this one, so that the other commands start quickly. */
export function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('Start the language server, for other editors than VS Code.')
    .requiredOption('--stdio', 'speak over standard input and output')
    // Some clients add it. The server reads its own arguments.
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .addHelpText('after', examples('seqbot lsp --stdio'))
    .action(async () => {
      await import(pathToFileURL(path.join(__dirname, 'lsp.js')).href);
    });
}
