import { type AstNode, Cancellation, interruptAndCheck, type LangiumDocument } from 'langium';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { BotFile } from '../../language/generated/ast.js';
import { branchesOf, declarationsOf } from '../../language/references/declarations.js';
import { hasBotFile } from '../../language/references/imports.js';
import { contentSpan, declarationSpan, type Span } from '../../language/symbols/symbol.js';
import { plainContent } from '../../language/text/content.js';
import { rangeOf } from './ranges.js';
import type { SeqbotLspSharedServices } from './services.js';

/** Finds declarations, sequences, branches and scenarios by their name. */
export class SeqbotWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
  constructor(private readonly services: SeqbotLspSharedServices) {}

  async getSymbols(
    { query }: WorkspaceSymbolParams,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<WorkspaceSymbol[]> {
    const { FuzzyMatcher } = this.services.lsp;
    const found: WorkspaceSymbol[] = [];
    for (const document of this.services.workspace.LangiumDocuments.all.filter(hasBotFile)) {
      await interruptAndCheck(cancelToken);
      for (const named of namedIn(document.parseResult.value, query === '')) {
        if (named.span && FuzzyMatcher.match(query.toLowerCase(), named.name))
          found.push(this.symbol(named, named.span, document));
      }
    }
    return found;
  }

  private symbol({ node, name, within }: Named, span: Span, document: LangiumDocument): WorkspaceSymbol {
    const kind = this.services.lsp.NodeKindProvider.getSymbolKind(node);
    const location = { uri: document.uri.toString(), range: rangeOf(document, span) };
    return { name, kind, location, ...(within === undefined ? {} : { containerName: within }) };
  }
}

interface Named {
  readonly node: AstNode;
  readonly name: string;
  readonly span: Span | undefined;
  /** The sequence of a branch, or the one that a scenario plays. */
  readonly within?: string;
}

/** Without a query there are only the things that other files can name: a workspace may hold very many branches. */
function namedIn(file: BotFile, onlyExported: boolean): Named[] {
  const exported = declarationsOf(file).map((node) => ({
    node,
    name: node.name ?? '',
    span: declarationSpan(node),
  }));
  if (onlyExported) return exported;
  const branches = file.sequences.flatMap((sequence) =>
    branchesOf(sequence).map((node) => ({
      node,
      name: node.name ?? '',
      span: declarationSpan(node),
      within: sequence.name,
    })),
  );
  const scenarios = file.scenarios.map((node) => ({
    node,
    name: plainContent(node.title),
    span: contentSpan(node.title),
    within: node.sequence?.$refText,
  }));
  return [...exported, ...branches, ...scenarios];
}
