import { Command } from 'commander';
import { addCheck } from './commands/check.js';
import { addCompile } from './commands/compile.js';
import { addFormat } from './commands/format.js';
import { addLsp } from './commands/lsp.js';
import { addPlay } from './commands/play.js';
import { addTest } from './commands/test.js';
import { type ExitCode, Misuse } from './exit-codes.js';
import { visible, visibleLine } from './terminal/visible.js';
import { VERSION } from './version.js';

/** The command line's arguments, options and help. `finish` is told what a command ends with. */
export function createProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('seqbot')
    .description('Bots as code: check, compile, format, play and test .seqbot files.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print what there is')
    .helpCommand(false)
    .addHelpText('after', END)
    .exitOverride()
    .configureOutput({
      writeErr: (text) => void process.stderr.write(visible(text)),
      outputError: (text, write) => write(`seqbot: ${oneLine(text)}\n`),
    });
  addCheck(program, finish);
  addCompile(program, finish);
  addFormat(program, finish);
  addPlay(program, finish);
  addTest(program, finish);
  addLsp(program);
  addHelp(program);
  return program;
}

/** Commander's own answers a name that it does not know with the whole help. */
function addHelp(program: Command): void {
  program
    .command('help')
    .description('Print what there is for a command.')
    .argument('[command]')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (!command) throw new Misuse(`unknown command '${name}'.`);
      command.help();
    });
}

const END = `
Ends with 0 when all is fine, 1 for errors in a bot or a scenario that failed, 2 for wrong use, 3 for a mistake in seqbot.`;

/** Commander puts what was probably meant on a line of its own, in brackets. */
function oneLine(text: string): string {
  const [message = '', hint] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n(');
  return visibleLine(hint === undefined ? message : `${message}. ${hint.replace(/\)$/, '')}`);
}
