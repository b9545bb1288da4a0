import { type LangiumDocument, type URI, UriUtils } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import type { Imports } from '../../language/references/imports.js';
import { contentSpan, type Span } from '../../language/symbols/symbol.js';
import { rangeOf } from './ranges.js';
import type { SeqbotLspServices } from './services.js';

/** Makes the paths of imports links. Web addresses in texts are left to the editor, which knows them by itself. */
export class SeqbotDocumentLinkProvider implements DocumentLinkProvider {
  constructor(private readonly services: SeqbotLspServices) {}

  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    return linkedImports(document, this.services.shared.workspace.Imports).map((link) => ({
      range: rangeOf(document, link),
      target: link.target.toString(),
      tooltip: `Open ${UriUtils.basename(link.target)}`,
    }));
  }
}

/** Where the paths of imports stand that lead to a file. */
export function linkedImports(document: LangiumDocument, imports: Imports): (Span & { target: URI })[] {
  return imports.of(document).flatMap(({ statement, uri, outcome }) => {
    const span = outcome === 'found' || outcome === 'repeated' ? contentSpan(statement.path) : undefined;
    return span ? [{ ...span, target: uri }] : [];
  });
}
