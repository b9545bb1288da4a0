import {
  commands,
  type Disposable,
  type TextDocument,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COMPILE, type CompileParams, type CompileResult } from '../../server/protocol.js';
import { reporting } from '../report.js';
import { documentOf, fileName } from '../seqbot-document.js';
import { strings } from '../strings.js';
import { destinationOf } from './destination.js';
import { writeFile } from './write-file.js';

/** Registers `seqbot.compile`. It answers with the address of the compiled bot, or nothing when there is none. */
export function activateCompile(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('seqbot.compile', (argument: unknown) =>
    reporting(strings.compileFailed, () => compile(client, argument)),
  );
}

async function compile(client: BaseLanguageClient, argument: unknown): Promise<Uri | undefined> {
  if (!workspace.isTrusted) return refuseUntrusted();
  const document = await documentOf(argument);
  const params: CompileParams = { uri: document.uri.toString() };
  const result = await client.sendRequest<CompileResult>(COMPILE, params);
  if (result.status === 'refused') return refuse(document, result.problems.length);
  return write(document, result.json);
}

async function write(document: TextDocument, json: string): Promise<Uri | undefined> {
  const target = await destinationOf(document);
  if (!target) return undefined;
  const written = await writeFile(target, json);
  const path = workspace.asRelativePath(target);
  void window.showInformationMessage(written ? strings.compiled(path) : strings.upToDate(path));
  await window.showTextDocument(target, {
    viewColumn: ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
  return target;
}

async function refuse(document: TextDocument, errors: number): Promise<undefined> {
  void window.showErrorMessage(strings.refused(fileName(document.uri), errors));
  await commands.executeCommand('workbench.actions.view.problems');
  return undefined;
}

async function refuseUntrusted(): Promise<undefined> {
  const choice = await window.showWarningMessage(strings.untrusted, strings.manageTrust);
  if (choice) await commands.executeCommand('workbench.trust.manage');
  return undefined;
}
