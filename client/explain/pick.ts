import { languages, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DIAGNOSTICS, type DiagnosticSummary } from '../../server/protocol.js';
import { LANGUAGE_ID } from '../seqbot-document.js';
import { strings } from '../strings.js';

/** Lets a person choose a diagnostic, those of the active file first. Nothing if they do not. */
export async function pickCode(client: BaseLanguageClient): Promise<string | undefined> {
  const items = client
    .sendRequest<DiagnosticSummary[]>(DIAGNOSTICS)
    .then((summaries) => itemsFor(summaries, messagesInEditor()));
  const picked = await window.showQuickPick(items, {
    placeHolder: strings.explainWhich,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}

/** Those of the active file say what they say there. */
function itemsFor(
  summaries: readonly DiagnosticSummary[],
  here: ReadonlyMap<string, string>,
): QuickPickItem[] {
  const own = summaries
    .filter(({ code }) => here.has(code))
    .map((summary) => itemOf({ ...summary, message: here.get(summary.code) ?? summary.message }));
  const others = summaries
    .filter(({ code }) => !here.has(code))
    .map(itemOf)
    .sort((left, right) => left.label.localeCompare(right.label));
  return own.length === 0
    ? others
    : [heading(strings.inThisFile), ...own, heading(strings.allOthers), ...others];
}

function heading(label: string): QuickPickItem {
  return { label, kind: QuickPickItemKind.Separator };
}

function itemOf({ code, severity, message }: DiagnosticSummary): QuickPickItem {
  return { label: code, description: severity, detail: message };
}

/** The codes of the active file's diagnostics, each with the first of its messages. */
function messagesInEditor(): ReadonlyMap<string, string> {
  const document = window.activeTextEditor?.document;
  const diagnostics = document ? languages.getDiagnostics(document.uri) : [];
  const own = diagnostics.filter(({ source }) => source === LANGUAGE_ID);
  return new Map(own.reverse().map(({ code, message }) => [codeText(code), message]));
}

function codeText(code: string | number | { value: string | number } | undefined): string {
  return String(typeof code === 'object' ? code.value : code);
}
