import type { Diagnostic, DiagnosticTag, Range } from 'vscode-languageserver-types';
import { SeqbotLanguageMetaData } from '../generated/module.js';
import { type DiagnosticCode, messageOf, type ParamsOf, severityOf } from './catalogue.js';
import { dataOf } from './data.js';
import { LSP_SEVERITY } from './report.js';

/** The message of a diagnostic. The protocol lets it be Markdown too; ours never are. */
export function messageText({ message }: Pick<Diagnostic, 'message'>): string {
  return typeof message === 'string' ? message : message.value;
}

/** A diagnostic of the catalogue at a place that is no node. */
export function diagnosticOf<Code extends DiagnosticCode>(
  code: Code,
  params: ParamsOf<Code>,
  range: Range,
  tags?: DiagnosticTag[],
): Diagnostic {
  return {
    range,
    message: messageOf(code, params),
    severity: LSP_SEVERITY[severityOf(code)],
    code,
    data: dataOf(code, params),
    source: SeqbotLanguageMetaData.languageId,
    ...(tags && { tags }),
  };
}
