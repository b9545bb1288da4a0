import type { Command } from 'commander';
import { transcript } from '../../../language/scenarios/index.js';
import { type ExitCode, exitCode, Misuse } from '../exit-codes.js';
import { printReport } from '../json.js';
import { distinct, type Finding } from '../project/finding.js';
import { open } from '../project/open.js';
import { showFailed, showRan } from '../scenarios/show.js';
import { type Ran, type Suite, suiteOf } from '../scenarios/suite.js';
import { count } from '../terminal/count.js';
import { printFailures, printFindings, printNote } from '../terminal/findings.js';
import { err, out } from '../terminal/print.js';
import { visibleLine } from '../terminal/visible.js';
import { examples, filesArgument, jsonOption, type SourceOptions, stdinPathOption } from './shared.js';

interface TestOptions extends SourceOptions {
  /** Whether to print every chat, not only that of a failure. */
  readonly transcript?: boolean;
  /** What the title of a scenario must contain for it to be run. */
  readonly filter?: string;
  /** Whether to stop at the first failure. */
  readonly bail?: boolean;
}

/** Adds `seqbot test`. */
export function addTest(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('test')
    .description('Run the scenarios of bots.')
    .addArgument(filesArgument())
    .option('--filter <text>', 'only scenarios whose title contains the text, in small letters or capitals')
    .option('--transcript', 'print every chat, not only that of a failure')
    .option('--bail', 'stop at the first failure')
    .addOption(stdinPathOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('seqbot test bots', 'seqbot test bots/pizza.seqbot --filter diavola --transcript'),
    )
    .action(async (files: string[], options: TestOptions) => finish(await test(files, options)));
}

/** What was run, and the errors of sources whose scenarios could not be. */
interface Results {
  readonly ran: readonly Ran[];
  readonly errors: readonly Finding[];
  readonly refused: readonly string[];
}

async function test(files: readonly string[], options: TestOptions): Promise<ExitCode> {
  const opened = await open(files, options.stdinPath);
  const suites = opened.sources.map((source) => suiteOf(source, options.filter));
  refuseIdleFilter(suites, options);
  const results = runAll(suites, options);
  const { failures } = opened;
  if (options.json) report(results, { failures });
  else summarize(results);
  printFailures(failures);
  return exitCode({ problems: results.refused.length > 0 || results.ran.some(hasFailed), failures });
}

/** A filter that nothing passes is more likely misspelt than meant. */
function refuseIdleFilter(suites: readonly Suite[], { filter }: TestOptions): void {
  const idle = suites.length > 0 && suites.every((suite) => !suite.errors && suite.runs.length === 0);
  if (filter !== undefined && idle) throw new Misuse(`no scenario's title contains "${filter}".`);
}

function runAll(suites: readonly Suite[], options: TestOptions): Results {
  const ran: Ran[] = [];
  const errors: Finding[] = [];
  const refused: string[] = [];
  const several = suites.length > 1;
  for (const suite of suites) {
    if (suite.errors) {
      refused.push(suite.source.input.shown);
      errors.push(...suite.errors);
    } else runSuite(suite, ran, several, options);
    if (options.bail && (refused.length > 0 || ran.some(hasFailed))) break;
  }
  return { ran, errors: distinct(errors), refused };
}

function runSuite(
  { runs }: Extract<Suite, { runs: unknown }>,
  ran: Ran[],
  several: boolean,
  options: TestOptions,
): void {
  for (const run of runs) {
    const before = ran.at(-1);
    const one = run();
    ran.push(one);
    if (!options.json) showNext(one, before, several, options);
    if (options.bail && hasFailed(one)) return;
  }
}

/** What came of a scenario, under the name of its file, with space around files and chats. */
function showNext(
  one: Ran,
  before: Ran | undefined,
  several: boolean,
  { transcript: wanted }: TestOptions,
): void {
  const isFirst = before?.source !== one.source;
  if (before && (isFirst || wanted || hasFailed(before))) out.line();
  if (several && isFirst) out.line(out.colours.bold(visibleLine(one.source.input.shown)));
  showRan(one, wanted);
}

function hasFailed({ outcome }: Ran): boolean {
  return outcome.status === 'failed';
}

function summarize({ ran, errors, refused }: Results): void {
  const failed = ran.filter(hasFailed);
  if (ran.length > 0) out.line();
  if (ran.length > 1 && failed.length > 0) {
    showFailed(failed);
    out.line();
  }
  printFindings(errors, err);
  for (const file of refused) printNote(`${file}: not run, because of the errors`);
  if (ran.length === 0 && refused.length === 0) printNote('There is no scenario here.');
  out.line(totals(ran.length - failed.length, failed.length, refused.length));
}

function totals(passed: number, failed: number, refused: number): string {
  const { green, red } = out.colours;
  const some = (paint: (text: string) => string, number: number) => (number > 0 ? paint : String);
  const counts = [
    some(green, passed)(`${passed} passed`),
    some(red, failed)(`${failed} failed`),
    ...(refused === 0 ? [] : [red(`${count(refused, 'file')} not run`)]),
  ];
  return counts.join(', ');
}

function report(
  { ran, errors, refused }: Results,
  { failures }: Pick<Parameters<typeof printReport>[0], 'failures'>,
): void {
  const failed = ran.filter(hasFailed).length;
  const summary = { passed: ran.length - failed, failed, refused: refused.length };
  printReport(
    { command: 'test', diagnostics: errors, failures },
    { summary, scenarios: ran.map(jsonScenario), refused },
  );
}

function jsonScenario({ source, title, sequence, range, outcome, failedAt }: Ran): object {
  const common = { file: source.input.shown, title, sequence, range, status: outcome.status };
  const chat = { transcript: transcript(outcome.exchanges) };
  if (outcome.status === 'passed') return { ...common, ...chat };
  const { expected, actual } = outcome.failure;
  return { ...common, failure: { range: failedAt, expected, actual }, ...chat };
}
