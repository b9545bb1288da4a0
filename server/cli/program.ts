import { Command } from 'commander';
import { nearest } from '../../language/text/edit-distance.js';
import { addCheck } from './commands/check.js';
import { addCompile } from './commands/compile.js';
import { addExplain } from './commands/explain.js';
import { addFormat } from './commands/format.js';
import { addGraph } from './commands/graph.js';
import { addLsp } from './commands/lsp.js';
import { addPlay } from './commands/play.js';
import { addTest } from './commands/test.js';
import { type ExitCode, Misuse } from './exit-codes.js';
import { visible, visibleLine } from './terminal/visible.js';
import { VERSION } from './version.js';

/** The command line's arguments, options and help. `finish` is told what a command ends with. */
export function createProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('seqbot')
    .description('Bots as code: check, compile, format, draw, play and test .seqbot files.')
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print what there is')
    .helpCommand(false)
    .addHelpText('after', END)
    .exitOverride();
  explainErrors(program, 'seqbot');
  addCheck(program, finish);
  addCompile(program, finish);
  addExplain(program, finish);
  addFormat(program, finish);
  addGraph(program, finish);
  addPlay(program, finish);
  addTest(program, finish);
  addLsp(program);
  addHelp(program);
  for (const command of program.commands) explainErrors(command, `seqbot ${command.name()}`);
  return program;
}

/** A wrong use is one line, which says where more is to be read. */
function explainErrors(command: Command, name: string): void {
  command.configureOutput({
    writeErr: (text) => void process.stderr.write(visible(text)),
    outputError: (text, write) => write(`seqbot: ${oneLine(text, `See ${name} --help.`)}\n`),
  });
}

/** Commander's own answers a name that it does not know with the whole help. */
function addHelp(program: Command): void {
  program
    .command('help')
    .description('Print what there is for a command.')
    .argument('[command]')
    .action((name: string | undefined) => {
      if (name === undefined) program.help();
      const command = program.commands.find((each) => each.name() === name);
      if (!command) throw new Misuse(unknownCommand(name, program));
      command.help();
    });
}

function unknownCommand(name: string, { commands }: Command): string {
  const meant = nearest(
    name,
    commands.map((command) => command.name()),
    3,
  );
  return `unknown command '${name}'. ${meant === undefined ? 'See seqbot --help.' : `Did you mean ${meant}?`}`;
}

const END = `
seqbot <command> --help says more. Exit codes: 0 all is fine, 1 errors in a bot
or a scenario that failed, 2 wrong use, 3 a mistake in seqbot.`;

/** Commander puts what was probably meant on a line of its own, in brackets. */
function oneLine(text: string, advice: string): string {
  const [message = '', hint] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n(');
  return `${visibleLine(message.replace(/\.$/, ''))}. ${hint === undefined ? advice : visibleLine(hint.replace(/\)$/, ''))}`;
}
