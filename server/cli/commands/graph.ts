import { type Command, Option } from 'commander';
import { mermaidOf } from '../../../language/diagram/mermaid.js';
import { type ExitCode, exitCode, type Failure, Misuse } from '../exit-codes.js';
import { type Flow, flowOfSource } from '../graph/flow.js';
import { jsonSequences } from '../graph/json.js';
import { printReport } from '../json.js';
import { open } from '../project/open.js';
import { printFailures, printFindings } from '../terminal/findings.js';
import { err, out } from '../terminal/print.js';
import { examples, stdinPathOption } from './shared.js';

interface GraphOptions {
  readonly format: 'mermaid' | 'json';
  /** The sequence to draw, if not all of them. */
  readonly sequence?: string;
  readonly stdinPath?: string;
}

/** Adds `seqbot graph`. */
export function addGraph(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('graph')
    .description('Print the flow of a bot: its branches, what leads where, ends and problems.')
    .argument('<file>', 'the .seqbot file where the bot starts, or - for standard input')
    .addOption(
      new Option('--format <format>', 'a diagram of Mermaid, or JSON (see docs/cli.md)')
        .choices(['mermaid', 'json'])
        .default('mermaid'),
    )
    .option('--sequence <name>', 'only this sequence of the bot')
    .addOption(stdinPathOption())
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addHelpText(
      'after',
      examples('seqbot graph bots/pizza.seqbot > pizza.mmd', 'seqbot graph bots/pizza.seqbot --format json'),
    )
    .action(async (file: string, options: GraphOptions) => finish(await graph(file, options)));
}

async function graph(file: string, { format, sequence, stdinPath }: GraphOptions): Promise<ExitCode> {
  const { sources, failures } = await open([file], stdinPath);
  if (sources.length > 1) throw new Misuse('graph takes one bot, and there are several here.');
  const [source] = sources;
  const flow = source && flowOfSource(source, sequence);
  if (format === 'json') report(flow, failures);
  else if (flow) show(flow);
  printFailures(failures);
  return exitCode({ problems: flow !== undefined && flow.errors.length > 0, failures });
}

/** What has errors is drawn too. */
function show({ drawing, errors }: Flow): void {
  if (drawing.graph.sequences.length > 0) out.write(mermaidOf(drawing));
  printFindings(errors, err);
}

function report(flow: Flow | undefined, failures: readonly Failure[]): void {
  const sequences = flow ? jsonSequences(flow) : [];
  const start = flow?.drawing.bot.start;
  printReport(
    { command: 'graph', diagnostics: flow?.errors ?? [], failures },
    { ...(start && { start }), sequences },
  );
}
