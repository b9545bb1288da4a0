import type { Command } from 'commander';
import { type Fixed, fix } from '../check/fix.js';
import { jsonFixed, printFixedInput, showFixed, tallyOfFixed } from '../check/show-fixed.js';
import { type ExitCode, exitCode } from '../exit-codes.js';
import { countBySeverity, printReport } from '../json.js';
import { distinct, type Finding, findingsIn, isProblem } from '../project/finding.js';
import { type Opened, open } from '../project/open.js';
import { count } from '../terminal/count.js';
import { printFailures, printFindings, tally } from '../terminal/findings.js';
import { err, out } from '../terminal/print.js';
import { examples, filesArgument, jsonOption, type SourceOptions, stdinPathOption } from './shared.js';

interface CheckOptions extends SourceOptions {
  /** Whether warnings count as errors do. */
  readonly strict?: boolean;
  /** Whether to mend what can be mended unseen. */
  readonly fix?: boolean;
}

/** Adds `seqbot check`. */
export function addCheck(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('Say what is wrong with bots.')
    .addArgument(filesArgument())
    .option('--strict', 'end with 1 for warnings too')
    .option('--fix', 'mend what has one obvious mend, then say what is left')
    .addOption(stdinPathOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('seqbot check bots', 'seqbot check --strict "bots/**/*.seqbot"', 'seqbot check --fix bots'),
    )
    .action(async (files: string[], options: CheckOptions) => finish(await check(files, options)));
}

async function check(files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const read = await open(files, options.stdinPath);
  const { opened, fixed } = options.fix ? await fix(read) : { opened: read, fixed: undefined };
  const findings = allFindings(opened);
  if (options.json) report(opened, findings, fixed);
  else show(opened, findings, fixed);
  printFailures(opened.failures);
  return exitCode({
    problems: findings.some((finding) => isProblem(finding, options.strict)),
    failures: opened.failures,
  });
}

/** Those of the settings, those of the files named, then those of the files that they import. */
function allFindings({ projects }: Opened): Finding[] {
  const settings = projects.flatMap((project) => project.settingsFindings());
  const sources = projects.flatMap((project) =>
    project.documents().flatMap((document) => findingsIn(document, (place) => project.shown(place))),
  );
  return [...distinct(settings), ...sources];
}

function report(
  { projects, failures }: Opened,
  diagnostics: readonly Finding[],
  fixed: readonly Fixed[] | undefined,
): void {
  const summary = { files: fileCount(projects), ...countBySeverity(diagnostics) };
  const files = fixed?.map(jsonFixed);
  printReport({ command: 'check', diagnostics, failures }, { summary, ...(files && { files }) });
}

function show({ projects }: Opened, findings: readonly Finding[], fixed: readonly Fixed[] | undefined): void {
  // Who mends standard input reads its text from standard output, and nothing else.
  const to = fixed?.some(({ input }) => input.isStandardInput) ? err : out;
  if (fixed) printFixedInput(fixed, out);
  if (fixed) showFixed(fixed, to);
  printFindings(findings, to);
  const files = fileCount(projects);
  const mended = fixed ? [tallyOfFixed(fixed)] : [];
  if (files > 0) to.line(`${count(files, 'file')}: ${[...mended, tally(findings, to.colours)].join(', ')}`);
}

function fileCount(projects: Opened['projects']): number {
  return projects.reduce((sum, project) => sum + project.documents().length, 0);
}
