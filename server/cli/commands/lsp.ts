import { createRequire } from 'node:module';
import { type Command, Option } from 'commander';
import { Misuse } from '../exit-codes.js';
import { examples } from './shared.js';

/** Adds `seqbot lsp`. The server is a bundle of its own beside this one, so that the other commands start quickly. */
export function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('Start the language server, for other editors than VS Code.')
    .option('--stdio', 'speak over standard input and output')
    // Some clients add it. The server reads its own arguments.
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .addHelpText('after', examples('seqbot lsp --stdio'))
    .action(({ stdio }: { stdio?: boolean }) => {
      if (!stdio) throw new Misuse('lsp needs --stdio: there is no other way to speak with it.');
      createRequire(__filename)('./lsp.js');
    });
}
