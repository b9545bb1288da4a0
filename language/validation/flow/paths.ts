import { type AstNode, AstUtils } from 'langium';
import type { DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { againInWords, leftOutInWords, NO_EXAMPLE, stepInWords } from '../../diagnostics/path-wording.js';
import type { DocumentFlow } from '../../document-flow/document-flow.js';
import type { Finding } from '../../flow/finding.js';
import { nameRange } from './places.js';
import { type PathLine, shortened } from './shortened.js';

/**
 * The way on which a finding shows, shortened, one location a line; where none was found, that it was looked for; nothing where
 * it was not.
 *
 * @param at where the finding is shown, as the last step is
 */
export function pathOf(
  finding: Finding,
  code: DiagnosticCode,
  flow: DocumentFlow,
  at: DiagnosticRelatedInformation['location'],
): DiagnosticRelatedInformation[] {
  const witness = flow.witnessOf(finding);
  if (!witness) return flow.isSearched(finding) ? [{ location: at, message: NO_EXAMPLE }] : [];
  return shortened(witness.steps).map((line) => ({
    location: (line.step.what === 'arrive' ? undefined : locationOf(flow.nodeAt(line.step.at))) ?? at,
    message: lineInWords(line, code),
  }));
}

function lineInWords(line: PathLine, code: DiagnosticCode): string {
  switch (line.kind) {
    case 'step':
      return stepInWords(line.step, code);
    case 'again':
      return againInWords(line.length, line.times);
    case 'more':
      return leftOutInWords(line.count);
  }
}

function locationOf(node: AstNode | undefined): DiagnosticRelatedInformation['location'] | undefined {
  const range = node && nameRange(node);
  return range && { uri: AstUtils.getDocument(node).uri.toString(), range };
}
