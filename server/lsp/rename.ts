import type { LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
  LSPErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { hasBotFile } from '../../language/references/imports.js';
import type { Occurrence } from '../../language/symbols/occurrences.js';
import { rename } from '../../language/symbols/rename.js';
import { symbolName } from '../../language/symbols/symbol.js';
import { asPreparedRange } from './langium-boundary.js';
import { editsByFile, rangeOf } from './ranges.js';
import type { SeqbotLspServices } from './services.js';

/** Renames whatever is at the cursor, everywhere; where that cannot be, an error says why in one sentence. */
export class SeqbotRenameProvider implements RenameProvider {
  constructor(private readonly services: SeqbotLspServices) {}

  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range {
    const found = this.at(document, position);
    return asPreparedRange({ range: rangeOf(document, found), placeholder: symbolName(found.symbol) });
  }

  rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit {
    const renaming = rename(this.at(document, position).symbol, newName, this.services);
    if (renaming.status === 'refused') throw refusal(renaming.reason);
    return { changes: editsByFile(renaming.edits) };
  }

  private at(document: LangiumDocument, position: RenameParams['position']): Occurrence {
    const offset = document.textDocument.offsetAt(position);
    const found = hasBotFile(document) ? this.services.references.Symbols.at(document, offset) : undefined;
    if (!found) throw refusal('There is nothing here that can be renamed.');
    return found;
  }
}

function refusal(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
