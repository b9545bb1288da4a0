import type { LangiumDocument } from 'langium';
import type { CodeLens } from 'vscode-languageserver';
import { listScenarios } from '../../../language/document-scenarios/listing.js';
import type { BotFile } from '../../../language/generated/ast.js';
import type { Commands } from '../editor-settings.js';

/** Above each scenario that it can be run, and played step by step, if the client has commands for that. */
export function scenarioLenses(
  document: LangiumDocument<BotFile>,
  { runScenario, debugScenario }: Commands,
): CodeLens[] {
  const uri = document.uri.toString();
  const offers = [
    { title: '▶ Run scenario', command: runScenario },
    { title: 'Debug', command: debugScenario },
  ];
  return listScenarios(document).flatMap(({ id, selection }) =>
    offers.flatMap(({ title, command }) =>
      command === undefined ? [] : [{ range: selection, command: { title, command, arguments: [uri, id] } }],
    ),
  );
}
