import { type LoweredScenario, lowerScenarios } from '../../../language/compiler/scenarios.js';
import { load, type Program } from '../../../language/runtime/index.js';
import { type Outcome, run } from '../../../language/scenarios/index.js';
import { errorsAmong, type Finding, type Range } from '../project/finding.js';
import { findingsOf, type Source } from '../project/open.js';

/** The scenarios of a source, or the errors for which they cannot be run. */
export type Suite =
  | { readonly source: Source; readonly errors: readonly Finding[] }
  | { readonly source: Source; readonly errors?: undefined; readonly runs: readonly (() => Ran)[] };

/** A scenario that was run. */
export interface Ran {
  readonly source: Source;
  readonly title: string;
  readonly sequence: string;
  /** Where the scenario stands. */
  readonly range: Range;
  readonly outcome: Outcome;
  /** Where it failed, if it did. */
  readonly failedAt?: Range;
}

/** Makes the scenarios of a source ready to be run, those whose title contains a text if there is one. */
export function suiteOf(source: Source, filter = ''): Suite {
  const errors = errorsAmong(findingsOf(source));
  if (errors.length > 0 || !source.project.isWhole(source.document)) return { source, errors };
  const { bot, scenarios } = lowerScenarios(source.document, source.project.services);
  const program = load(bot);
  const wanted = scenarios.filter(({ script }) => folded(script.title).includes(folded(filter)));
  return { source, runs: wanted.map((scenario) => () => runOne(source, program, scenario)) };
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function runOne(source: Source, program: Program, { script, map }: LoweredScenario): Ran {
  const outcome = run(program, script);
  const { title, sequence } = script;
  const ran = { source, title, sequence, range: rangeOf(map, ''), outcome };
  return outcome.status === 'passed' ? ran : { ...ran, failedAt: rangeOf(map, outcome.failure.at) };
}

/** Where an address of the script stands; the scenario itself for one that the map does not know. */
function rangeOf({ entries }: LoweredScenario['map'], at: string): Range {
  const span = new Map(Object.entries(entries)).get(at);
  const [, line, character, endLine, endCharacter] = span ?? entries[''] ?? [0, 0, 0, 0, 0];
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
