import { type Range, type TextDocument, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SCENARIO, type ScenarioParams, type ScenarioResult } from '../../server/protocol.js';
import { attempt } from '../edits/attempts.js';
import { insert } from '../edits/insert.js';
import { openDocument } from '../seqbot-document.js';
import { strings } from '../strings.js';
import { revealRange } from './reveal.js';
import { freeTitle, titleProblem } from './scenario-title.js';

/** How a conversation began and what came in since. */
export type Played = Pick<ScenarioParams, 'setup' | 'inputs'>;

/**
 * Writes a conversation into the file that was played, as a scenario of which the user gives the title, and shows it. The
 * file is edited, not saved.
 * @throws an error for people when no scenario can say it or the file cannot be edited
 */
export async function saveScenario(client: BaseLanguageClient, file: Uri, played: Played): Promise<void> {
  const document = await openDocument(file);
  const title = await askForTitle(document);
  if (title === undefined) return;
  const range = await write(client, document, { uri: file.toString(), title, ...played });
  await revealRange(file.toString(), range);
}

function askForTitle(document: TextDocument): Thenable<string | undefined> {
  return window.showInputBox({
    title: strings.saveScenario,
    prompt: strings.scenarioTitle,
    value: freeTitle(document.getText()),
    validateInput: titleProblem,
  });
}

/** Where the scenario stands then. */
function write(client: BaseLanguageClient, document: TextDocument, params: ScenarioParams): Promise<Range> {
  const ask = async () => {
    const result = await client.sendRequest<ScenarioResult>(SCENARIO, params);
    if (result.status === 'refused') throw new Error(result.reason);
    return result;
  };
  return attempt(document, ask, (result) => insert(document, result));
}
