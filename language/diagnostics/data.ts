import type { Diagnostic } from 'vscode-languageserver-types';
import { type DiagnosticCode, isDiagnosticCode, type ParamsOf } from './catalogue.js';

/** What a diagnostic carries for quick fixes. */
export type DiagnosticData = {
  readonly [Code in DiagnosticCode]: { readonly code: Code; readonly params: ParamsOf<Code> };
}[DiagnosticCode];

export function dataOf<Code extends DiagnosticCode>(code: Code, params: ParamsOf<Code>) {
  return { code, params };
}

/**
 * The data of a diagnostic that this language made. A boundary: the protocol knows data as anything, and only
 * {@link dataOf} makes it. Never to be used on diagnostics that a client sent back.
 */
export function readData({ data }: Diagnostic): DiagnosticData | undefined {
  const own = typeof data === 'object' && data !== null && 'code' in data && 'params' in data;
  return own && isDiagnosticCode(String(data.code)) ? (data as DiagnosticData) : undefined;
}
