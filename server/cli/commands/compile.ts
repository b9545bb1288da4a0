import type { Command } from 'commander';
import { serializeBot } from '../../../language/compiler/serialize.js';
import { type Destination, outputOf, refuseCollisions } from '../compile/outputs.js';
import { compileSource, type Result } from '../compile/result.js';
import { writeBot } from '../compile/write.js';
import { type ExitCode, exitCode, type Failure } from '../exit-codes.js';
import { shownPath } from '../input/paths.js';
import { printReport } from '../json.js';
import { distinct, type Finding } from '../project/finding.js';
import { type Opened, open, type Source } from '../project/open.js';
import { printFailures, printFindings, printNote } from '../terminal/findings.js';
import { err, out } from '../terminal/print.js';
import { visibleJson, visibleLine } from '../terminal/visible.js';
import { examples, filesArgument, jsonOption, named, type SourceOptions, stdinPathOption } from './shared.js';

interface CompileOptions extends SourceOptions, Destination {}

/** Adds `seqbot compile`. */
export function addCompile(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('compile')
    .description('Compile bots to JSON: pizza.seqbot becomes pizza.bot.json beside it.')
    .addArgument(filesArgument())
    .option('-o, --out <folder>', 'folder to write to; bots keep their place below', named)
    .option('--source-map', 'write pizza.bot.json.map too: which action stands on which line')
    .addOption(stdinPathOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('seqbot compile bots/pizza.seqbot', 'seqbot compile bots --out dist --source-map'),
    )
    .action(async (files: string[], options: CompileOptions) => finish(await compile(files, options)));
}

/** A source, what came of it, and where it was written if it was. */
interface Done {
  readonly source: Source;
  readonly result: Result;
  readonly output?: string;
  readonly failure?: Failure;
}

async function compile(files: readonly string[], options: CompileOptions): Promise<ExitCode> {
  const opened = await open(files, options.stdinPath);
  const done: Done[] = [];
  for (const [source, output] of planned(opened, options))
    done.push(await compileOne(source, output, options));
  const failures = [...opened.failures, ...done.flatMap(({ failure }) => failure ?? [])];
  const errors = distinct(done.flatMap(({ result }) => (result.status === 'refused' ? result.errors : [])));
  if (options.json) report(done, errors, failures, options);
  else show(done, errors, options);
  printFailures(failures);
  return exitCode({ problems: errors.length > 0, failures });
}

function planned({ sources }: Opened, options: CompileOptions): Map<Source, string | undefined> {
  const outputs = new Map(sources.map((source) => [source, outputOf(source, options)]));
  refuseCollisions(outputs);
  return outputs;
}

async function compileOne(
  source: Source,
  output: string | undefined,
  { sourceMap }: CompileOptions,
): Promise<Done> {
  const result = compileSource(source);
  if (result.status !== 'compiled' || output === undefined) return { source, result };
  const wrong = await writeBot(output, result.bot, sourceMap ? result.map : undefined);
  if (wrong === undefined) return { source, result, output: shownPath(output) };
  return { source, result, failure: { file: shownPath(output), message: wrong } };
}

function show(done: readonly Done[], errors: readonly Finding[], { sourceMap }: CompileOptions): void {
  for (const { source, result, output, failure } of done) {
    if (result.status === 'skipped') printNote(`${source.input.shown}: skipped, it has no sequence`);
    else if (result.status !== 'compiled' || failure) continue;
    else if (output === undefined) printBot(serializeBot(result.bot));
    else for (const file of writtenFiles(output, sourceMap)) out.line(visibleLine(file));
  }
  printFindings(errors, err);
  const without = done.filter(({ result: { status } }) => status === 'refused' || status === 'unread');
  for (const { source } of without) printNote(`${source.input.shown}: not compiled, because of the errors`);
}

function writtenFiles(output: string, sourceMap: boolean | undefined): string[] {
  return sourceMap ? [output, `${output}.map`] : [output];
}

/** Where a person reads it, nothing may steer the terminal; elsewhere the bytes are those that a file would have. */
function printBot(json: string): void {
  out.write(out.isTerminal ? visibleJson(json) : json);
}

function report(
  done: readonly Done[],
  diagnostics: readonly Finding[],
  failures: readonly Failure[],
  options: CompileOptions,
): void {
  const bots = done.map((one) => jsonBot(one, options));
  printReport({ command: 'compile', diagnostics, failures }, { bots });
}

function jsonBot(
  { source: { input }, result, output, failure }: Done,
  { sourceMap }: CompileOptions,
): object {
  const { shown: file } = input;
  if (failure || result.status === 'unread') return { file, status: 'failed' };
  if (result.status !== 'compiled') return { file, status: result.status };
  if (output === undefined) return { file, status: 'compiled', bot: result.bot };
  return { file, status: 'compiled', output, ...(sourceMap && { sourceMap: `${output}.map` }) };
}
