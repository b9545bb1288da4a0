import type { LangiumDocument } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { hasBotFile } from '../../language/references/imports.js';
import { rangeOf } from './ranges.js';
import type { SeqbotLspServices } from './services.js';

/** All places that name what is at the cursor, in every file that sees it. */
export class SeqbotReferencesProvider implements ReferencesProvider {
  constructor(private readonly services: SeqbotLspServices) {}

  findReferences(document: LangiumDocument, { position, context }: ReferenceParams): Location[] {
    if (!hasBotFile(document)) return [];
    const { Symbols } = this.services.references;
    const found = Symbols.at(document, document.textDocument.offsetAt(position));
    if (!found) return [];
    return Symbols.everywhere(found.symbol)
      .filter(({ role }) => context.includeDeclaration || role !== 'declaration')
      .map((place) => ({ uri: place.document.uri.toString(), range: rangeOf(place.document, place) }));
  }
}
