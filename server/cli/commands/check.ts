import type { Command } from 'commander';
import { type ExitCode, exitCode } from '../exit-codes.js';
import { countBySeverity, printReport } from '../json.js';
import { distinct, type Finding, findingsIn, isProblem } from '../project/finding.js';
import { type Opened, open } from '../project/open.js';
import { count } from '../terminal/count.js';
import { printFailures, printFindings, tally } from '../terminal/findings.js';
import { out } from '../terminal/print.js';
import { examples, filesArgument, jsonOption, type SourceOptions, stdinPathOption } from './shared.js';

interface CheckOptions extends SourceOptions {
  /** Whether warnings count as errors do. */
  readonly strict?: boolean;
}

/** Adds `seqbot check`. */
export function addCheck(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('Say what is wrong with bots.')
    .addArgument(filesArgument())
    .option('--strict', 'end with 1 for warnings too')
    .addOption(stdinPathOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('seqbot check bots', 'seqbot check --strict "bots/**/*.seqbot"'))
    .action(async (files: string[], options: CheckOptions) => finish(await check(files, options)));
}

async function check(files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const opened = await open(files, options.stdinPath);
  const findings = allFindings(opened);
  if (options.json) report(opened, findings);
  else show(opened, findings);
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
    project.documents().flatMap((document) => findingsIn(document, project.shown(document))),
  );
  return [...distinct(settings), ...sources];
}

function report({ projects, failures }: Opened, diagnostics: readonly Finding[]): void {
  const summary = { files: fileCount(projects), ...countBySeverity(diagnostics) };
  printReport({ command: 'check', diagnostics, failures }, { summary });
}

function show({ projects }: Opened, findings: readonly Finding[]): void {
  printFindings(findings, out);
  const files = fileCount(projects);
  if (files > 0) out.line(`${count(files, 'file')}: ${tally(findings, out.colours)}`);
}

function fileCount(projects: Opened['projects']): number {
  return projects.reduce((sum, project) => sum + project.documents().length, 0);
}
