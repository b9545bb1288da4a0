import { languages, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DIAGNOSTICS, type DiagnosticSummary } from '../../server/protocol.js';
import { LANGUAGE_ID } from '../seqbot-document.js';
import { strings } from '../strings.js';

/** Lets a person choose a diagnostic, those of the active file first. Nothing if they do not. */
export async function pickCode(client: BaseLanguageClient): Promise<string | undefined> {
  const items = client
    .sendRequest<DiagnosticSummary[]>(DIAGNOSTICS)
    .then((summaries) => itemsFor(summaries, codesInEditor()));
  const picked = await window.showQuickPick(items, {
    placeHolder: strings.explainWhich,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}

function itemsFor(summaries: readonly DiagnosticSummary[], here: ReadonlySet<string>): QuickPickItem[] {
  const own = summaries.filter(({ code }) => here.has(code)).map(itemOf);
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

function codesInEditor(): ReadonlySet<string> {
  const document = window.activeTextEditor?.document;
  const diagnostics = document ? languages.getDiagnostics(document.uri) : [];
  return new Set(
    diagnostics.filter(({ source }) => source === LANGUAGE_ID).map(({ code }) => codeText(code)),
  );
}

function codeText(code: string | number | { value: string | number } | undefined): string {
  return String(typeof code === 'object' ? code.value : code);
}
