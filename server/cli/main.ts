import { Command, CommanderError } from 'commander';
import { compileCommand } from './commands/compile.js';
import { testCommand } from './commands/test.js';
import { EXIT, type ExitCode, Misuse } from './exit-codes.js';
import { visible } from './visible.js';

const program = new Command('seqbot')
  .description('Bots as code: compile and test .seqbot files.')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(visible(text)) });

program
  .command('compile')
  .description('compile a bot to JSON, beside its source')
  .argument('<file>', 'the .seqbot file where the bot starts')
  .option('--out <folder>', 'folder to write to')
  .option('--source-map', 'write a source map too')
  .action(async (file: string, options) => finish(await compileCommand(file, options)));

program
  .command('test')
  .description('run the scenarios of a file')
  .argument('<file>', 'the .seqbot file with the scenarios')
  .option('--transcript', 'print every chat')
  .action(async (file: string, options) => finish(await testCommand(file, options)));

function finish(code: ExitCode): void {
  process.exitCode = code;
}

/** One line for what a person did wrong; a stack only for what we did wrong. */
function report(error: unknown): void {
  // Commander has printed what it has to say.
  if (error instanceof CommanderError) finish(error.exitCode === 0 ? EXIT.fine : EXIT.misuse);
  else if (error instanceof Misuse) {
    console.error(`seqbot: ${visible(error.message)}`);
    finish(EXIT.misuse);
  } else {
    console.error('seqbot: this is a mistake in seqbot itself:', error);
    finish(EXIT.internal);
  }
}

program.parseAsync().catch(report);
