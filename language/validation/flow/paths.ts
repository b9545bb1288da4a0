import { type AstNode, AstUtils } from 'langium';
import type { DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { leftOutInWords, NO_EXAMPLE, stepInWords } from '../../diagnostics/path-wording.js';
import type { DocumentFlow } from '../../document-flow/document-flow.js';
import type { Finding } from '../../flow/finding.js';
import type { WitnessStep } from '../../paths/witness.js';
import { nameRange } from './places.js';

/** How many steps of a way are shown at its beginning and before its end. */
const FIRST_STEPS = 5;
const LAST_STEPS = 20;

/**
 * The way on which a finding shows, one location a step; where none was found, that it was looked for; nothing where
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
  const { steps } = witness;
  const left = steps.length - FIRST_STEPS - LAST_STEPS;
  const shown = (some: readonly WitnessStep[]) =>
    some.map((step) => ({
      location: (step.what === 'arrive' ? undefined : locationOf(flow.nodeAt(step.at))) ?? at,
      message: stepInWords(step, code),
    }));
  if (left <= 1) return shown(steps);
  const [next] = shown(steps.slice(FIRST_STEPS, FIRST_STEPS + 1));
  return [
    ...shown(steps.slice(0, FIRST_STEPS)),
    { location: next?.location ?? at, message: leftOutInWords(left) },
    ...shown(steps.slice(-LAST_STEPS)),
  ];
}

function locationOf(node: AstNode | undefined): DiagnosticRelatedInformation['location'] | undefined {
  const range = node && nameRange(node);
  return range && { uri: AstUtils.getDocument(node).uri.toString(), range };
}
