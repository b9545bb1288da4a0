import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDynamicPattern } from 'tinyglobby';
import { named, type SourceOptions } from '../commands/shared.js';
import { Misuse } from '../exit-codes.js';
import { isBotPath } from '../input/paths.js';

/** What `seqbot test` may be told. */
export interface TestOptions extends SourceOptions {
  /** Whether to print every chat, not only that of a failure. */
  readonly transcript?: boolean;
  /** What the title of a scenario must contain for it to be run. */
  readonly filter?: string;
  /** Whether to stop at the first failure. */
  readonly bail?: boolean;
  /** Whether to run again whenever a file changes. */
  readonly watch?: boolean;
  /** The file for a report that build servers read. */
  readonly junit?: string;
  /** Whether to measure what is covered, and the file for it if there is to be one. */
  readonly coverage?: true | string;
  /** How much must be covered, in percent. */
  readonly coverageMin?: number;
  /** Whether scenarios that fail are rewritten to what happens. */
  readonly update?: boolean;
}

/** Adds the options that are this command's own. */
export function withTestOptions(command: Command): Command {
  return command
    .option('--filter <text>', 'only scenarios whose title contains the text, in small letters or capitals')
    .option('--transcript', 'print every chat, not only that of a failure')
    .option('--bail', 'stop at the first failure')
    .option('--watch', 'run again whenever a file changes')
    .option('--update', 'rewrite scenarios that fail to what happens')
    .addOption(new Option('--junit <file>', 'write a JUnit report').argParser(reportFile))
    .addOption(
      new Option('--coverage [file]', 'say what is covered; write it to a file too, as lcov').argParser(
        optionalFile,
      ),
    )
    .addOption(new Option('--coverage-min <percent>', 'fail where less is covered').argParser(percentage));
}

/**
 * Holds options against each other.
 * @throws {Misuse} for those that do not go together
 */
export function refuseMixture(files: readonly string[], options: TestOptions): void {
  const isStandardInput = files.includes('-');
  if (options.watch && isStandardInput)
    throw new Misuse('--watch is for files: standard input (-) never changes.');
  if (options.watch && options.json) throw new Misuse('--watch is for people: it does not go with --json.');
  if (options.update && isStandardInput)
    throw new Misuse('--update writes files: it does not go with standard input (-).');
  if (isSameFile(options)) throw new Misuse('--junit and --coverage name the same file.');
}

function isSameFile({ junit, coverage }: TestOptions): boolean {
  return (
    junit !== undefined && typeof coverage === 'string' && path.resolve(junit) === path.resolve(coverage)
  );
}

/** A report must never take the place of a source; standard output is for people. */
function reportFile(file: string): string {
  if (file === '-') throw new InvalidArgumentError('A report needs a file of its own.');
  if (isBotPath(file)) throw new InvalidArgumentError(`"${file}" would be a source, not a report.`);
  return named(file);
}

/** The value may be left out, so what stands behind it must not be one of the sources. */
function optionalFile(file: string): string {
  if (isBotPath(file) || file === '-' || isDynamicPattern(file) || isFolder(file))
    throw new InvalidArgumentError(`"${file}" is what to test: put it before --coverage.`);
  return named(file);
}

function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}

function percentage(text: string): number {
  const number = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && number <= 100) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 100.');
}
