import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { errorsOf, isValidated } from '../../../language/compiler/compile.js';
import { quoted } from '../../../language/diagnostics/wording.js';
import type { BotFile, Sequence } from '../../../language/generated/ast.js';
import { branchesOf } from '../../../language/references/declarations.js';
import { accept } from '../../../language/scenarios/accept/accept.js';
import type { SeqbotLspServices } from '../services.js';

/** Where a scenario fails, to write what happens there; the client asks for that with a command, if it has one. */
export function acceptActions(
  document: LangiumDocument<BotFile>,
  { start: { line } }: Range,
  services: SeqbotLspServices,
): CodeAction[] {
  const { acceptScenario } = services.shared.workspace.EditorSettings.clientCommands;
  if (acceptScenario === undefined || !mayBePlayed(document, services)) return [];
  const suite = services.scenarios.Suites.of(document);
  const scenario = suite.scenarios.find(({ range }) => isOn(line, range));
  const failedAt = scenario && suite.run(scenario).failedAt;
  if (!scenario || !failedAt || !isOn(line, failedAt)) return [];
  if (accept(suite.program, scenario.script).changes.length === 0) return [];
  const title = 'Accept what happens as expected';
  const command = { title, command: acceptScenario, arguments: [document.uri.toString(), scenario.id] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}

/** Where a sequence or one of its branches begins, to write scenarios for what none covers in it. */
export function generateActions(
  document: LangiumDocument<BotFile>,
  { start: { line } }: Range,
  services: SeqbotLspServices,
): CodeAction[] {
  const { generateScenarios } = services.shared.workspace.EditorSettings.clientCommands;
  const sequence = document.parseResult.value.sequences.find((each) => beginsOn(line, each));
  if (generateScenarios === undefined || !sequence?.name) return [];
  const title = `Generate scenarios for what none covers in ${quoted(sequence.name)}`;
  const command = {
    title,
    command: generateScenarios,
    arguments: [document.uri.toString(), sequence.name],
  };
  return [{ title, kind: CodeActionKind.RefactorRewrite, command }];
}

/** What happens in a file with errors says nothing. */
function mayBePlayed(document: LangiumDocument<BotFile>, services: SeqbotLspServices): boolean {
  return isValidated(document, services) && errorsOf(document, services).length === 0;
}

function beginsOn(line: number, sequence: Sequence): boolean {
  return [sequence, ...branchesOf(sequence)].some(({ $cstNode }) => $cstNode?.range.start.line === line);
}

function isOn(line: number, { start, end }: Range): boolean {
  return start.line <= line && line <= end.line;
}
