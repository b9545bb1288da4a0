import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';
import { type Address, child, ROOT } from '../../../language/bot/address.js';
import { errorsOf, isValidated } from '../../../language/compiler/compile.js';
import type { Suite, SuiteScenario } from '../../../language/document-scenarios/suite.js';
import type { BotFile } from '../../../language/generated/ast.js';
import { waitingText } from '../../../language/scenarios/chat.js';
import {
  type Complaint,
  happenedAt,
  linesOf,
  type Stop,
  transcript,
  type Walk,
} from '../../../language/scenarios/index.js';
import { fenced, literal } from '../../../language/text/safe-markdown.js';
import type { SeqbotLspServices } from '../services.js';

/** How many lines of a chat are shown; a hover is small. */
const MOST = 20;

/** What is known of a place in a scenario, and where that stands. */
export interface StepHover {
  /** Markdown. */
  readonly value: string;
  readonly range: Range;
}

/**
 * What happened at the step of a scenario that an offset is in, or in all of it for its title. Nothing elsewhere, and while
 * errors forbid playing it.
 */
export function stepHover(
  document: LangiumDocument<BotFile>,
  offset: number,
  services: SeqbotLspServices,
): StepHover | undefined {
  const isIn = (range: Range | undefined) => range !== undefined && holds(document, range, offset);
  const listed = document.parseResult.value.scenarios.find(({ $cstNode }) => isIn($cstNode?.range));
  if (!listed || !isValidated(document, services) || errorsOf(document, services).length > 0)
    return undefined;
  const suite = services.scenarios.Suites.of(document);
  const scenario = suite.scenarios.find(({ node }) => node === listed);
  if (!scenario) return undefined;
  const { script, selection, rangeOf } = scenario;
  if (isIn(selection)) return { value: wholeText(scenario, suite), range: selection };
  const addresses = script.steps.map((_, index) => child(ROOT, 'steps', index));
  const at = addresses.find((address) => isIn(rangeOf(address)));
  return at === undefined ? undefined : { value: stepText(at, scenario, suite), range: rangeOf(at) };
}

function holds({ textDocument }: LangiumDocument, { start, end }: Range, offset: number): boolean {
  return textDocument.offsetAt(start) <= offset && offset < textDocument.offsetAt(end);
}

function wholeText(scenario: SuiteScenario, suite: Suite): string {
  const { outcome, failedAt } = suite.run(scenario);
  const verdict =
    outcome.status === 'passed'
      ? '✓ Comes true'
      : `✗ Does not come true: see line ${(failedAt?.start.line ?? 0) + 1}`;
  return [literal(verdict), chatText(transcript(outcome.exchanges))].join('\n\n');
}

function stepText(at: Address, scenario: SuiteScenario, suite: Suite): string {
  const walk = suite.walk(scenario.script);
  const index = walk.stops.findIndex((stop) => stop.at === at);
  const stop = walk.stops[index];
  if (stop === undefined) return literal(notPlayed(scenario, suite));
  return [verdictOn(stop, walk), chatText(linesAt(index, stop, walk)), literal(placeOf(stop, suite))]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What a turn of the visitor led to; at other lines, what has happened since the last turn. */
function linesAt(index: number, { turn }: Stop, walk: Walk): string[] {
  const happened = happenedAt(walk, index);
  if (happened.length === 0) return turn.flatMap(linesOf);
  // The beginning has no line of its own.
  return transcript([...(index === 1 ? happenedAt(walk, 0) : []), ...happened]);
}

function notPlayed(scenario: SuiteScenario, suite: Suite): string {
  const line = (suite.run(scenario).failedAt?.start.line ?? 0) + 1;
  return `Not played: the scenario does not come true in line ${line}`;
}

function verdictOn({ complaint, at }: Stop, { outcome }: Walk): string {
  const failure = outcome.status === 'failed' && outcome.failure.at === at ? outcome.failure : complaint;
  return failure === undefined ? '✓ Comes true' : difference(failure);
}

function difference({ expected, actual }: Complaint): string {
  return `✗ Does not come true\n\nExpected:\n\n${fenced(expected)}\n\nActual:\n\n${fenced(actual)}`;
}

function placeOf({ state }: Stop, { program }: Suite): string {
  const sequence = program.sequences[state.sequence];
  const branch = sequence?.branches[state.branch]?.name;
  const where = branch === undefined ? '' : ` (in branch ${branch} of ${sequence?.source.name})`;
  return `Then ${waitingText(state.waiting)}${where}`;
}

function chatText(lines: readonly string[]): string {
  const shown = lines.length > MOST ? ['…', ...lines.slice(1 - MOST)] : lines;
  return shown.length === 0 ? '' : fenced(shown.join('\n'));
}
