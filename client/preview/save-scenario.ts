import { Position, Range, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SCENARIO, type ScenarioParams, type ScenarioResult } from '../../server/protocol.js';
import { fileName, openDocument } from '../seqbot-document.js';
import { strings } from '../strings.js';
import { revealRange } from './reveal.js';
import { freeTitle, titleProblem } from './scenario-title.js';

/** How a conversation began and what came in since. */
export type Played = Pick<ScenarioParams, 'setup' | 'inputs'>;

/** How often a text is asked for anew because the file has changed in the meantime. */
const ATTEMPTS = 5;

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

/** Where the scenario stands then. Someone may be typing, so the text may have to be asked for again. */
async function write(
  client: BaseLanguageClient,
  document: TextDocument,
  params: ScenarioParams,
): Promise<Range> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await client.sendRequest<ScenarioResult>(SCENARIO, params);
    if (result.status === 'refused') throw new Error(result.reason);
    const range = result.version === document.version ? await insert(document, result) : undefined;
    if (range) return range;
  }
  throw new Error(strings.notEditable(fileName(document.uri)));
}

/** Where the text stands, without what is blank around it. Nothing when VS Code refused, as it does when the file has just changed. */
async function insert(
  document: TextDocument,
  { line, character, text }: Extract<ScenarioResult, { status: 'written' }>,
): Promise<Range | undefined> {
  const start = new Position(line, character);
  const offset = document.offsetAt(start);
  const before = document.getText().length;
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, start, text);
  if (!(await workspace.applyEdit(edit))) return undefined;
  const source = document.getText();
  const inserted = source.slice(offset, offset + source.length - before);
  const blank = inserted.length - inserted.trimStart().length;
  return new Range(
    document.positionAt(offset + blank),
    document.positionAt(offset + inserted.trimEnd().length),
  );
}
