import {
  TextEdit as Edit,
  type Range,
  type TextDocument,
  type TextEdit,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ACCEPT_SCENARIO, type AcceptResult, type ScenarioRef } from '../../../server/protocol.js';
import { attempt } from '../../edits/attempts.js';
import { revealRange } from '../../preview/reveal.js';
import { openDocument } from '../../seqbot-document.js';
import { strings } from '../../strings.js';
import { rangeOf } from '../tree/scenario-tree.js';

type Accepted = Extract<AcceptResult, { status: 'accepted' }>;

/**
 * Rewrites the failing lines of a scenario to what happens, and shows the first of them. The file is edited, not saved.
 * @returns whether anything was rewritten
 * @throws an error for people when nothing can be accepted or the file cannot be edited
 */
export async function acceptScenario(client: BaseLanguageClient, scenario: ScenarioRef): Promise<boolean> {
  const document = await openDocument(Uri.parse(scenario.uri, true));
  const ask = async (): Promise<Accepted> => {
    const result = await client.sendRequest<AcceptResult>(ACCEPT_SCENARIO, scenario);
    if (result.status === 'refused') throw new Error(result.reason);
    if (result.status === 'accepted') return result;
    return { status: 'accepted', version: document.version, edits: [] };
  };
  const range = await attempt(document, ask, (accepted) => write(document, accepted));
  if (range === 'nothing') void window.showInformationMessage(strings.passesAlready(scenario.id));
  else await revealRange(scenario.uri, range);
  return range !== 'nothing';
}

/** Where the first edit stands then; undefined when VS Code refused. */
async function write(document: TextDocument, { edits }: Accepted): Promise<Range | 'nothing' | undefined> {
  const [first] = edits;
  if (!first) return 'nothing';
  const edit = new WorkspaceEdit();
  const changes: TextEdit[] = edits.map(({ range, text }) => Edit.replace(rangeOf(range), text));
  edit.set(document.uri, changes);
  if (!(await workspace.applyEdit(edit))) return undefined;
  return document.lineAt(Math.min(first.range.start.line, document.lineCount - 1)).range;
}
