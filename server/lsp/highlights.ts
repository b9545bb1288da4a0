import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { hasBotFile } from '../../language/references/imports.js';
import type { Occurrence } from '../../language/symbols/occurrences.js';
import { rangeOf } from './ranges.js';
import type { SeqbotLspServices } from './services.js';

const KINDS: Readonly<Record<Occurrence['role'], DocumentHighlightKind>> = {
  declaration: DocumentHighlightKind.Write,
  write: DocumentHighlightKind.Write,
  read: DocumentHighlightKind.Read,
};

/** The places of this file that name what is at the cursor. */
export class SeqbotHighlightProvider implements DocumentHighlightProvider {
  constructor(private readonly services: SeqbotLspServices) {}

  getDocumentHighlight(
    document: LangiumDocument,
    { position }: DocumentHighlightParams,
  ): DocumentHighlight[] | undefined {
    if (!hasBotFile(document)) return undefined;
    const { Symbols } = this.services.references;
    const found = Symbols.at(document, document.textDocument.offsetAt(position));
    return (
      found &&
      Symbols.in(document, found.symbol).map((place) => ({
        range: rangeOf(document, place),
        kind: KINDS[place.role],
      }))
    );
  }
}
