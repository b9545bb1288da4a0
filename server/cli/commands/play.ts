import { type Command, Option } from 'commander';
import { load } from '../../../language/runtime/index.js';
import { compileSource } from '../compile/result.js';
import { EXIT, type ExitCode, exitCode, Misuse } from '../exit-codes.js';
import { converse, type Showing } from '../play/conversation.js';
import { type Chosen, setupOf } from '../play/setup.js';
import { open } from '../project/open.js';
import { printFailures, printFindings } from '../terminal/findings.js';
import { err } from '../terminal/print.js';
import { examples, jsonOption } from './shared.js';

interface PlayOptions extends Chosen, Showing {}

/** Adds `seqbot play`. */
export function addPlay(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('play')
    .description('Chat with a bot. Answers are typed, or come one a line from standard input.')
    .argument('<file>', 'the .seqbot file where the bot starts')
    .option('--sequence <name>', "the sequence to begin with, if not the file's first")
    .addOption(new Option('--channel <channel>', "if not the sequence's first").choices(['chat', 'sms']))
    .option('--nobody-online', 'no agent is online')
    .option('--skip-waits', 'do not wait where the bot pauses')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'seqbot play bots/pizza.seqbot',
        'printf "Ann\\nOrder a pizza\\n" | seqbot play bots/pizza.seqbot',
      ),
    )
    .action(async (file: string, options: PlayOptions) => finish(await play(file, options)));
}

async function play(file: string, options: PlayOptions): Promise<ExitCode> {
  if (file === '-') throw new Misuse('play reads answers from standard input: the bot must be a file.');
  const { sources, failures } = await open([file]);
  if (sources.length > 1) throw new Misuse('play takes one bot, and there are several here.');
  const [source] = sources;
  const result = source && compileSource(source);
  printFailures(failures);
  if (result?.status === 'refused') printFindings(result.errors, err);
  if (failures.length > 0 || result?.status !== 'compiled')
    return exitCode({ problems: result !== undefined, failures });
  const { waiting } = await converse(load(result.bot), setupOf(result.bot, options), options);
  const stopped = waiting.for === 'nothing' && (waiting.ending === 'runaway' || waiting.ending === 'broken');
  return stopped ? EXIT.problems : EXIT.fine;
}
