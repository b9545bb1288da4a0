import type { Problem, RunScenarioResult, ScenarioFailure } from '../../../server/protocol.js';
import { strings } from '../../strings.js';
import { visible } from './visible.js';

/** Where something stands, as a terminal makes it a link. */
export type Where = (place: {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}) => string;

const RESET = '\x1b[0m';
const paint =
  (code: number) =>
  (text: string): string =>
    `\x1b[${code}m${text}${RESET}`;
const red = paint(31);
const green = paint(32);
const yellow = paint(33);
const dim = paint(2);

/**
 * What came of a scenario, for the terminal in which VS Code shows the output of tests: how it ended, then the chat.
 * @param title what the scenario is called, with its sequence
 * @param uri its file
 */
export function outputOf(title: string, uri: string, result: RunScenarioResult, where: Where): string {
  return lines(headOf(title, result), ...bodyOf(uri, result, where), '');
}

/** Lines as a terminal wants them. */
export function lines(...all: readonly string[]): string {
  return all.map((line) => `${line.replaceAll('\n', '\r\n')}\r\n`).join('');
}

function headOf(title: string, { status }: RunScenarioResult): string {
  const shown = visible(title);
  if (status === 'passed') return `${green('✔')} ${shown}`;
  if (status === 'gone') return `${yellow('○')} ${shown}: ${strings.scenarioGone}`;
  return `${red('✖')} ${shown}`;
}

function bodyOf(uri: string, result: RunScenarioResult, where: Where): string[] {
  switch (result.status) {
    case 'passed':
      return chat(result.transcript);
    case 'failed':
      return [...chat(result.transcript), ...failureLines(uri, result.failure, where)];
    case 'not-run':
      return result.problems.map((problem) => problemLine(problem, where));
    case 'gone':
      return [];
  }
}

function chat(transcript: readonly string[]): string[] {
  return transcript.map((line) => dim(indented(visible(line))));
}

function failureLines(uri: string, { range, expected, actual }: ScenarioFailure, where: Where): string[] {
  return [
    red(`  ${where({ uri, ...range.start })}`),
    `  ${strings.expected(green(indented(visible(expected)).trimStart()))}`,
    `  ${strings.actual(red(indented(visible(actual)).trimStart()))}`,
  ];
}

function problemLine(problem: Problem, where: Where): string {
  return red(`  ${where(problem)}: ${visible(problem.message)}`);
}

function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}
