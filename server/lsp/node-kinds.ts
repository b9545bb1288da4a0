import type { AstNode, AstNodeDescription } from 'langium';
import type { NodeKindProvider } from 'langium/lsp';
import { CompletionItemKind, SymbolKind } from 'vscode-languageserver';

/** How each kind of thing is drawn in lists and outlines. */
const KINDS: Readonly<Record<string, { symbol: SymbolKind; completion: CompletionItemKind }>> = {
  Sequence: { symbol: SymbolKind.Class, completion: CompletionItemKind.Class },
  Branch: { symbol: SymbolKind.Method, completion: CompletionItemKind.Method },
  Attribute: { symbol: SymbolKind.Field, completion: CompletionItemKind.Field },
  Agent: { symbol: SymbolKind.Variable, completion: CompletionItemKind.Variable },
  Department: { symbol: SymbolKind.Enum, completion: CompletionItemKind.Enum },
  ConversationalBot: { symbol: SymbolKind.Interface, completion: CompletionItemKind.Interface },
  Webhook: { symbol: SymbolKind.Event, completion: CompletionItemKind.Event },
  Scenario: { symbol: SymbolKind.Function, completion: CompletionItemKind.Function },
};

export class SeqbotNodeKinds implements NodeKindProvider {
  getSymbolKind(node: AstNode | AstNodeDescription): SymbolKind {
    return KINDS[typeOf(node)]?.symbol ?? SymbolKind.Variable;
  }

  getCompletionItemKind(node: AstNode | AstNodeDescription): CompletionItemKind {
    return KINDS[typeOf(node)]?.completion ?? CompletionItemKind.Reference;
  }
}

function typeOf(node: AstNode | AstNodeDescription): string {
  return '$type' in node ? node.$type : node.type;
}
