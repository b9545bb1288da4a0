import type { AstNode, DiagnosticInfo, Properties, ValidationAcceptor, ValidationSeverity } from 'langium';
import { catalogue, type DiagnosticCode, messageOf, type ParamsOf } from './catalogue.js';
import { dataOf } from './data.js';
import type { Severity } from './definition.js';

/** Where a diagnostic stands: a node, or a part of one. */
export type Place<N extends AstNode> = { node: N; property?: Properties<N> } & Pick<
  DiagnosticInfo<N>,
  'keyword' | 'index' | 'range' | 'tags' | 'relatedInformation'
>;

/** Reports a diagnostic of the catalogue. */
export type Report = <Code extends DiagnosticCode, N extends AstNode>(
  code: Code,
  params: ParamsOf<Code>,
  place: Place<N>,
) => void;

/** Turns Langium's acceptor into one that takes rows of the catalogue. The code goes to `data` too, for quick fixes. */
export function reporter(accept: ValidationAcceptor): Report {
  return (code, params, place) =>
    accept(LANGIUM_SEVERITY[catalogue[code].severity], messageOf(code, params), {
      ...place,
      code,
      data: dataOf(code, params),
    });
}

const LANGIUM_SEVERITY: Readonly<Record<Severity, ValidationSeverity>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** Severities as the Language Server Protocol numbers them. */
export const LSP_SEVERITY: Readonly<Record<Severity, 1 | 2 | 3 | 4>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};
