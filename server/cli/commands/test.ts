import type { Command } from 'commander';
import { type ExitCode, exitCode, type Failure, Misuse } from '../exit-codes.js';
import { printReport } from '../json.js';
import { type Opened, open } from '../project/open.js';
import { jsonCoverage } from '../scenarios/coverage/json.js';
import { type Measured, measure } from '../scenarios/coverage/measure.js';
import { partsBelow } from '../scenarios/coverage/share.js';
import { showCoverage, showLack } from '../scenarios/coverage/table.js';
import { jsonResults } from '../scenarios/json.js';
import { refuseMixture, type TestOptions, withTestOptions } from '../scenarios/options.js';
import { writeReports } from '../scenarios/reports.js';
import { type Results, runAll, type Tell } from '../scenarios/results.js';
import { showNext } from '../scenarios/show.js';
import { jsonUpdated, showUpdated } from '../scenarios/show-updated.js';
import { hasFailed, type SourceSuite, suiteOf } from '../scenarios/suite.js';
import { summarize } from '../scenarios/summary.js';
import { type Updated, type UpdatedSources, update } from '../scenarios/update.js';
import { printFailures } from '../terminal/findings.js';
import { textsOf } from '../watch/texts.js';
import { watch } from '../watch/watch.js';
import { examples, filesArgument, jsonOption, stdinPathOption } from './shared.js';

/** Adds `seqbot test`. */
export function addTest(program: Command, finish: (code: ExitCode) => void): void {
  withTestOptions(program.command('test').description('Run the scenarios of bots.'))
    .addArgument(filesArgument())
    .addOption(stdinPathOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'seqbot test bots',
        'seqbot test bots/pizza.seqbot --filter diavola --transcript',
        'seqbot test bots --junit reports/junit.xml --coverage reports/lcov.info',
      ),
    )
    .action(async (files: string[], options: TestOptions) => finish(await test(files, options)));
}

async function test(files: readonly string[], options: TestOptions): Promise<ExitCode> {
  refuseMixture(files, options);
  if (options.watch)
    return watch(files, async () => textsOf((await testOnce(files, options)).opened.projects));
  return (await testOnce(files, options)).code;
}

interface Tested {
  readonly opened: Opened;
  readonly code: ExitCode;
}

async function testOnce(files: readonly string[], options: TestOptions): Promise<Tested> {
  const { opened, updated } = await openAll(files, options);
  const suites = opened.sources.map((source) => suiteOf(source, options.filter));
  refuseIdleFilter(suites, options);
  if (!options.json) showUpdated(updated);
  const results = runAll(suites, options, teller(suites, options));
  const measured = isMeasured(options) ? measure(results) : undefined;
  const unwritten = await writeReports(results, opened.failures, measured, options);
  const failures = [...opened.failures, ...unwritten];
  if (options.json) report({ results, updated, measured, failures }, options);
  else show({ results, measured, isWhole: opened.failures.length === 0 }, options);
  printFailures(failures);
  const lacks = measured ? partsBelow(options.coverageMin ?? 0, measured.totals) : [];
  const problems = results.refused.length + lacks.length > 0 || results.ran.some(hasFailed);
  return { opened, code: exitCode({ problems, failures }) };
}

async function openAll(files: readonly string[], options: TestOptions): Promise<UpdatedSources> {
  const opened = await open(files, options.stdinPath);
  return options.update ? update(opened, options.filter) : { opened, updated: [] };
}

/** A filter that nothing passes is more likely misspelt than meant. */
function refuseIdleFilter(suites: readonly SourceSuite[], { filter }: TestOptions): void {
  const idle = suites.length > 0 && suites.every((suite) => !suite.errors && suite.wanted.length === 0);
  if (filter !== undefined && idle) throw new Misuse(`no scenario's title contains "${filter}".`);
}

/** Shows each scenario once it was run; of which file and sequence it is, where there are several. */
function teller(suites: readonly SourceSuite[], { json, transcript }: TestOptions): Tell {
  const groups = suites.flatMap((suite) => [
    ...new Set(suite.errors ? [''] : suite.wanted.map(({ sequence }) => sequence)),
  ]);
  const headings = suites.length > 1 || groups.length > 1;
  return json ? () => {} : (ran, before) => showNext(ran, before, { transcript, headings });
}

function isMeasured({ coverage, coverageMin }: TestOptions): boolean {
  return coverage !== undefined || coverageMin !== undefined;
}

interface Shown {
  readonly results: Results;
  readonly measured: Measured | undefined;
  /** Whether all files could be read. */
  readonly isWhole: boolean;
}

function show({ results, measured, isWhole }: Shown, { coverageMin }: TestOptions): void {
  summarize(results, isWhole);
  const isUnknown = measured?.files.length === 0 && (results.refused.length > 0 || !isWhole);
  if (measured === undefined || isUnknown) return;
  showCoverage(measured);
  if (coverageMin !== undefined) showLack(measured.totals, coverageMin);
}

interface Reported {
  readonly results: Results;
  readonly updated: readonly Updated[];
  readonly measured: Measured | undefined;
  readonly failures: readonly Failure[];
}

function report({ results, updated, measured, failures }: Reported, options: TestOptions): void {
  printReport(
    { command: 'test', diagnostics: results.errors, failures },
    {
      ...jsonResults(results),
      ...(options.update && { updated: updated.map(jsonUpdated) }),
      ...(measured && { coverage: jsonCoverage(measured) }),
    },
  );
}
