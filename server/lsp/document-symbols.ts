import { type AstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import type { DocumentSymbol, Range } from 'vscode-languageserver';
import {
  type Branch,
  type Declaration,
  isAttribute,
  isWebhook,
  type Scenario,
  type Sequence,
} from '../../language/generated/ast.js';
import { branchesOf, KIND_LABELS } from '../../language/references/declarations.js';
import { hasBotFile } from '../../language/references/imports.js';
import { plainContent } from '../../language/text/content.js';
import { firstLineOf } from './completion/first-line.js';
import { typeOf } from './hover/head.js';
import { SeqbotNodeKinds } from './node-kinds.js';

/** The outline: declarations, sequences with their branches, scenarios, in the order of the source. */
export class SeqbotDocumentSymbolProvider implements DocumentSymbolProvider {
  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    if (!hasBotFile(document)) return [];
    const file = document.parseResult.value;
    const symbols = [
      ...file.declarations.map(declaration),
      ...file.sequences.map(sequence),
      ...file.scenarios.map(scenario),
    ];
    return symbols.flat().sort((left, right) => before(left.range, right.range));
  }
}

const kinds = new SeqbotNodeKinds();

function declaration(node: Declaration): DocumentSymbol[] {
  return symbol(node, node.name, detailOf(node) ?? KIND_LABELS[node.$type]);
}

function detailOf(node: Declaration): string | undefined {
  if (isWebhook(node)) return node.method;
  if (node.label) return plainContent(node.label);
  return isAttribute(node) ? typeOf(node) : undefined;
}

function sequence(node: Sequence): DocumentSymbol[] {
  return symbol(node, node.name, node.title && plainContent(node.title), branchesOf(node).flatMap(branch));
}

function branch(node: Branch): DocumentSymbol[] {
  return symbol(node, node.name, firstLineOf(node));
}

function scenario(node: Scenario): DocumentSymbol[] {
  return symbol(node, plainContent(node.title), 'scenario', [], 'title');
}

/** Nothing for a node without a name: an outline cannot show it. */
function symbol(
  node: AstNode,
  name: string | undefined,
  detail: string | undefined,
  children: DocumentSymbol[] = [],
  property = 'name',
): DocumentSymbol[] {
  const range = node.$cstNode?.range;
  if (!name || !range) return [];
  const selectionRange = GrammarUtils.findNodeForProperty(node.$cstNode, property)?.range ?? range;
  return [{ name, detail: detail ?? '', kind: kinds.getSymbolKind(node), range, selectionRange, children }];
}

function before(left: Range, right: Range): number {
  return left.start.line - right.start.line || left.start.character - right.start.character;
}
