import { type AstNode, AstUtils, type Cancellation, interruptAndCheck, type LangiumDocument } from 'langium';
import type { DiagnosticCode, ParamsOf } from '../../diagnostics/catalogue.js';
import type { Report } from '../../diagnostics/report.js';
import { UNNECESSARY } from '../../diagnostics/tags.js';
import type { DocumentFlow } from '../../document-flow/document-flow.js';
import type { Finding, FindingKind } from '../../flow/finding.js';
import type { SequenceFlow } from '../../flow/graph.js';
import { type BotFile, isSequence } from '../../generated/ast.js';
import type { SeqbotServices } from '../../services.js';
import { Gaps } from './gaps.js';
import { pathOf } from './paths.js';
import { placeOf, rangeOf } from './places.js';
import { type Placed, withoutEchoes } from './said-elsewhere.js';
import { Doubts } from './withheld.js';

/**
 * Reports what can happen in a conversation, and what never can: as far as it stands in this file, and no error is the
 * cause.
 *
 * @throws OperationCancelled between its parts when the token is cancelled
 */
export async function checkConversations(
  file: BotFile,
  report: Report,
  services: SeqbotServices,
  cancelToken: Cancellation.CancellationToken,
): Promise<void> {
  if (file.sequences.length === 0) return;
  await interruptAndCheck(cancelToken);
  const document = AstUtils.getDocument<BotFile>(file);
  const flow = services.flow.DocumentFlows.of(document);
  const told = toldIn(document, flow, services);
  await interruptAndCheck(cancelToken);
  flow.lookFor(told.map(({ finding }) => finding));
  for (const one of told) tell(one, flow, report);
}

function toldIn(document: LangiumDocument<BotFile>, flow: DocumentFlow, services: SeqbotServices): Placed[] {
  const placed = flow.analysis.findings.flatMap((finding): Placed[] => {
    const node = flow.nodeAt(finding.at);
    return node && AstUtils.getDocument(node) === document ? [{ finding, node }] : [];
  });
  if (placed.length === 0) return placed;
  const own = withoutEchoes(placed, document.parseResult.value);
  const { graph } = flow.analysis;
  const gaps = new Gaps(services.shared.workspace.Imports.reachable(document), services);
  const sequences = new Map(graph.sequences.map((sequence) => [flow.nodeAt(sequence.at), sequence]));
  const doubts = new Doubts(graph, ({ at }: SequenceFlow) => {
    const node = flow.nodeAt(at);
    return isSequence(node) ? gaps.of(node) : new Set();
  });
  return own.filter(({ finding, node }) => {
    const sequence = sequences.get(AstUtils.getContainerOfType(node, isSequence));
    return !doubts.isWithheld(finding, sequence);
  });
}

type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;
type Row = { readonly [Code in DiagnosticCode]: { code: Code; params: ParamsOf<Code> } }[DiagnosticCode];
type Rows = { readonly [Kind in FindingKind]: (finding: FindingOf<Kind>, node: AstNode) => Row };

/** What is reported of each finding. */
const ROWS: Rows = {
  'unreachable-branch': ({ branch, others }) => ({ code: 'unreachable-branch', params: { branch, others } }),
  'dead-end': ({ branch, at }) => ({ code: 'dead-end', params: { branch, at } }),
  'endless-loop': ({ branches, at, certain }) => ({
    code: certain ? 'endless-loop' : 'possible-endless-loop',
    params: { branches, at },
  }),
  'no-ending': ({ sequence }) => ({ code: 'no-ending', params: { sequence } }),
  'invitation-circle': ({ sequences }) => ({ code: 'invitation-circle', params: { sequences } }),
  'used-before-known': ({ attribute, at }, node) => ({
    code: 'used-before-known',
    params: { attribute, at, place: placeOf(node, attribute) },
  }),
  'settled-condition': ({ holds }) => ({ code: 'settled-condition', params: { holds } }),
  'unmet-value': ({ attribute, value }) => ({ code: 'unmet-value', params: { attribute, value } }),
  'lead-without-contact': () => ({ code: 'lead-without-contact', params: {} }),
};

function rowOf<Kind extends FindingKind>(finding: FindingOf<Kind> & { kind: Kind }, node: AstNode): Row {
  const row: (finding: FindingOf<Kind>, node: AstNode) => Row = ROWS[finding.kind];
  return row(finding, node);
}

function tell({ finding, node }: Placed, flow: DocumentFlow, report: Report): void {
  const range = rangeOf(node, finding);
  if (!range) return;
  const { code, params } = rowOf(finding, node);
  const uri = AstUtils.getDocument(node).uri.toString();
  const path = pathOf(finding, code, flow, { uri, range });
  report(code, params, {
    node,
    range,
    ...(finding.kind === 'unreachable-branch' && { tags: UNNECESSARY }),
    ...(path.length > 0 && { relatedInformation: path }),
  });
}
