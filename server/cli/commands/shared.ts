import { Argument, InvalidArgumentError, Option } from 'commander';

/** Options of every command that takes sources. */
export interface SourceOptions {
  /** The path that standard input stands for. */
  readonly stdinPath?: string;
  /** Whether to print JSON in place of lines. */
  readonly json?: boolean;
}

/** The sources that a command works on. */
export function filesArgument(): Argument {
  return new Argument(
    '[files...]',
    '.seqbot files, folders, patterns such as "bots/**/*.seqbot", or - for standard input',
  ).default(['.'], 'the working directory');
}

/** The value of an option that names a file or folder. */
export function named(path: string): string {
  if (path === '') throw new InvalidArgumentError('It names nothing.');
  return path;
}

export function stdinPathOption(): Option {
  return new Option(
    '--stdin-path <path>',
    'the file that standard input stands for, for messages and imports',
  ).argParser(named);
}

export function jsonOption(): Option {
  return new Option('--json', 'print JSON (see docs/cli.md)');
}

/** The end of a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
