import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { isDiagnosticCode, severityOf } from '../../language/diagnostics/catalogue.js';
import { Explainer } from '../../language/explain/explainer.js';
import { codeOf, INDEX } from '../../language/explain/links.js';
import { DIAGNOSTICS, type DiagnosticSummary, PAGE, type PageParams } from '../protocol.js';

/** Answers requests for pages on diagnostics. They are made when they are asked for. */
export function registerPages(connection: Connection): void {
  const explainer = new Explainer();
  connection.onRequest(PAGE, (params: unknown) =>
    isPageParams(params)
      ? pageOf(params.name, explainer)
      : new ResponseError(ErrorCodes.InvalidParams, 'Expected the name of a page.'),
  );
  connection.onRequest(DIAGNOSTICS, () => summaries(explainer));
}

async function pageOf(name: string, explainer: Explainer): Promise<string | null> {
  if (name === INDEX) return explainer.indexPage();
  const code = codeOf(name);
  return isDiagnosticCode(code) ? explainer.pageOf(code) : null;
}

async function summaries(explainer: Explainer): Promise<DiagnosticSummary[]> {
  const messages = await explainer.messages();
  return Array.from(messages, ([code, message]) => ({ code, severity: severityOf(code), message }));
}

function isPageParams(params: unknown): params is PageParams {
  return typeof params === 'object' && params !== null && 'name' in params && typeof params.name === 'string';
}
