import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import type {
  InlayHint,
  InlayHintLabelPart,
  InlayHintParams,
  Location,
  Position,
} from 'vscode-languageserver';
import type { BranchFlow } from '../../../language/flow/graph.js';
import { type BotFile, isArrow, isGoto, isInvitee } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { walk } from '../../../language/references/walk.js';
import { declarationSpan, type Span } from '../../../language/symbols/symbol.js';
import { plainContent } from '../../../language/text/content.js';
import { rangeOf } from '../ranges.js';
import type { SeqbotLspServices } from '../services.js';
import type { Departure, FileFlow } from './file-flow.js';
import type { Stop } from './items.js';
import { countInWords, oneLine, wayInWords } from './words.js';

/** How many characters of a title are shown, and how many ways are told one by one. */
const TITLE = 40;
const TOLD = 12;

/** What the names in the source do not say by themselves: the titles of targets, and how many ways lead to a branch. */
export class SeqbotInlayHintProvider implements InlayHintProvider {
  constructor(private readonly services: SeqbotLspServices) {}

  getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
    if (!hasBotFile(document)) return [];
    const { targetTitles, incomingWays } = this.services.shared.workspace.EditorSettings.shown;
    const { textDocument } = document;
    const shown = { start: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end) };
    const hints = [
      ...(targetTitles ? titles(document, shown) : []),
      ...(incomingWays ? counts(this.services.flow.Flows.of(document), shown) : []),
    ];
    return hints.sort((left, right) => before(left.position, right.position));
  }
}

function before(left: Position, right: Position): number {
  return left.line - right.line || left.character - right.character;
}

function titles(document: LangiumDocument<BotFile>, shown: Span): InlayHint[] {
  const hints: InlayHint[] = [];
  const labels = new Map<Stop, InlayHintLabelPart[]>();
  const branches = document.parseResult.value.sequences.flatMap((sequence) => sequence.branches);
  for (const branch of branches.filter((node) => overlaps(node, shown))) {
    walk(branch, (node) => {
      const name = targetOf(node);
      const end = name?.$refNode?.end;
      if (!name?.ref || end === undefined || !isIn(end, shown)) return;
      const label = labels.get(name.ref) ?? titleOf(name.ref);
      labels.set(name.ref, label);
      if (label.length > 0)
        hints.push({ position: document.textDocument.positionAt(end), label, paddingLeft: true });
    });
  }
  return hints;
}

function targetOf(node: AstNode) {
  if (isArrow(node) || isGoto(node)) return node.branch;
  return isInvitee(node) ? node.sequence : undefined;
}

/** A title that leads to what has it. One that says no more than the name would only be in the way. */
function titleOf(target: Stop): InlayHintLabelPart[] {
  const title = target.title ? plainContent(target.title).trim() : '';
  if (lettersOf(title) === '' || lettersOf(title) === lettersOf(target.name ?? '')) return [];
  const location = placeOf(target);
  return [{ value: oneLine(title, TITLE), ...(location ? { location } : {}) }];
}

function placeOf(target: Stop): Location | undefined {
  const document = AstUtils.getDocument(target);
  const name = declarationSpan(target);
  return name && { uri: document.uri.toString(), range: rangeOf(document, name) };
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function counts(file: FileFlow, shown: Span): InlayHint[] {
  return file.branches
    .filter(([node]) => overlaps(node, shown))
    .flatMap(([node, flow]) => {
      const end = declarationSpan(node)?.end;
      return end !== undefined && isIn(end, shown) ? countHint(file, flow, end) : [];
    });
}

/** Every conversation begins at the first branch: nothing need lead there. */
function countHint(file: FileFlow, flow: BranchFlow, offset: number): InlayHint[] {
  const ways = file.leadingTo(flow);
  const [first] = ways;
  if (!first && flow.index === 0) return [];
  const part = { value: countInWords(ways.length) };
  return [
    {
      position: file.document.textDocument.positionAt(offset),
      label: [first ? { ...part, location: file.placeOf(first), tooltip: told(ways) } : part],
      paddingLeft: true,
    },
  ];
}

/** The ways one by one: the branch, and what makes the visitor go. */
function told(ways: readonly Departure[]): string {
  const lines = ways.slice(0, TOLD).map((departure) => `${departure.from.name}: ${wayInWords(departure)}`);
  return [...lines, ...(ways.length > TOLD ? ['…'] : [])].join('\n');
}

function overlaps({ $cstNode }: AstNode, { start, end }: Span): boolean {
  return $cstNode !== undefined && $cstNode.offset <= end && start <= $cstNode.end;
}

function isIn(offset: number, { start, end }: Span): boolean {
  return start <= offset && offset <= end;
}
