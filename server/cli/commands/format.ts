import type { Command } from 'commander';
import { type ExitCode, exitCode, type Failure } from '../exit-codes.js';
import { countByStatus, type Done, diffOf, outputOf, type Wanted } from '../format/done.js';
import { createFormatter, type Result } from '../format/result.js';
import { show } from '../format/show.js';
import { type Input, readInputs } from '../input/inputs.js';
import { printReport } from '../json.js';
import { writeBack } from '../output/write-back.js';
import { printFailures } from '../terminal/findings.js';
import { examples, filesArgument, jsonOption, type SourceOptions, stdinPathOption } from './shared.js';

interface FormatOptions extends SourceOptions, Wanted {}

/** Adds `seqbot format`. */
export function addFormat(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('format')
    .description('Format bots: indentation, spaces and line breaks, nothing else.')
    .addArgument(filesArgument())
    .option('--check', 'write nothing, and end with 1 for files that are not formatted')
    .option('--diff', 'the same, and print what would change')
    .addOption(stdinPathOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('seqbot format bots', 'seqbot format --check "bots/**/*.seqbot"'))
    .action(async (files: string[], options: FormatOptions) => finish(await format(files, options)));
}

async function format(files: readonly string[], options: FormatOptions): Promise<ExitCode> {
  const { inputs, failures: unread } = await readInputs(files, options.stdinPath);
  const formatter = createFormatter();
  const done: Done[] = [];
  for (const input of inputs) done.push(await finished(input, formatter(input), options));
  const failures = [...unread, ...done.flatMap(({ failure }) => failure ?? [])];
  if (options.json) report(done, failures, options);
  else show(done, options);
  printFailures(failures);
  const problems = done.some(({ status }) => status === 'refused' || status === 'unformatted');
  return exitCode({ problems, failures });
}

/** Writes a file that has changed, whole or not at all, unless that is not wanted. */
async function finished(input: Input, result: Result, { check, diff }: Wanted): Promise<Done> {
  if (result.status !== 'changed') return { input, result, status: result.status };
  if (check || diff) return { input, result, status: 'unformatted' };
  const failure = await writeBack(input, result.text);
  return failure ? { input, result, status: 'failed', failure } : { input, result, status: 'formatted' };
}

function report(done: readonly Done[], failures: readonly Failure[], options: FormatOptions): void {
  const diagnostics = done.flatMap(({ result }) => (result.status === 'refused' ? [result.error] : []));
  const files = done.map((one) => {
    const text = outputOf(one, options);
    const diff = diffOf(one, options);
    return {
      file: one.input.shown,
      status: one.status,
      ...(text !== undefined && { text }),
      ...(diff && { diff }),
    };
  });
  const summary = { files: done.length, ...countByStatus(done) };
  printReport({ command: 'format', diagnostics, failures }, { summary, files });
}
