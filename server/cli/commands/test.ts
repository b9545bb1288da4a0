import pc from 'picocolors';
import { problemsOf } from '../../../language/compiler/compile.js';
import { type LoweredScenario, lowerScenarios } from '../../../language/compiler/scenarios.js';
import { load, type Program } from '../../../language/runtime/index.js';
import { type Outcome, run, transcript } from '../../../language/scenarios/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { formatProblems } from '../problems.js';
import { Project } from '../project.js';
import { visible } from '../visible.js';

export interface TestOptions {
  /** Whether to print every chat, not only that of a failure. */
  readonly transcript?: boolean;
}

/** Runs the scenarios of a file and prints what came of them. */
export async function testCommand(file: string, options: TestOptions): Promise<ExitCode> {
  const { project, document } = await Project.open(file);
  const problems = problemsOf(document, project.services).filter(({ code }) => code !== 'no-sequence');
  if (problems.length > 0) {
    console.error(formatProblems(problems, project.services.shared.workspace.LangiumDocuments));
    return EXIT.problems;
  }
  const { bot, scenarios } = lowerScenarios(document, project.services);
  const program = load(bot);
  const failed = scenarios.filter((scenario) => !passes(scenario, program, file, options));
  console.log(`${scenarios.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? EXIT.fine : EXIT.problems;
}

function passes(scenario: LoweredScenario, program: Program, file: string, options: TestOptions): boolean {
  const outcome = run(program, scenario.script);
  const passed = outcome.status === 'passed';
  console.log(`${passed ? pc.green('✓') : pc.red('✗')} ${visible(scenario.script.title)}`);
  if (options.transcript || !passed) console.log(chat(outcome));
  if (outcome.status === 'failed') console.log(failureText(outcome, scenario, file));
  return passed;
}

function chat({ exchanges }: Outcome): string {
  return transcript(exchanges)
    .map((line) => `  ${visible(line).replaceAll('\n', '\n  ')}`)
    .join('\n');
}

function failureText(
  outcome: Extract<Outcome, { status: 'failed' }>,
  { map }: LoweredScenario,
  file: string,
): string {
  const { at, expected, actual } = outcome.failure;
  const span = map.entries[at] ?? map.entries[''];
  const place = span ? `${file}:${span[1] + 1}:${span[2] + 1}` : file;
  return `  ${pc.bold(visible(place))}\n  expected: ${visible(expected)}\n  actual:   ${visible(actual)}`;
}
