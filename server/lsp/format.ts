import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { type Formatting, format, formatStretch, formatTyped } from '../../language/format/format.js';
import { hasBotFile } from '../../language/references/imports.js';
import { rangeOf } from './ranges.js';
import type { SeqbotLspServices } from './services.js';

/**
 * Formats in the editor. A file with a syntax error is left alone, and the log says so: an error would be shown at every
 * save, and the editor marks the place anyway.
 */
export class SeqbotFormatter implements Formatter {
  /** When a brace closes a block, the block is formatted; at a line's end, what stands on it. */
  readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = {
    firstTriggerCharacter: '}',
    moreTriggerCharacter: ['\n'],
  };

  constructor(private readonly services: SeqbotLspServices) {}

  formatDocument(document: LangiumDocument, { options }: DocumentFormattingParams): TextEdit[] {
    return hasBotFile(document) ? this.edits(document, format(document, options)) : [];
  }

  formatDocumentRange(
    document: LangiumDocument,
    { range, options }: DocumentRangeFormattingParams,
  ): TextEdit[] {
    if (!hasBotFile(document)) return [];
    const { textDocument } = document;
    const stretch = { start: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end) };
    return this.edits(document, formatStretch(document, stretch, options));
  }

  formatDocumentOnType(
    document: LangiumDocument,
    { position, ch, options }: DocumentOnTypeFormattingParams,
  ): TextEdit[] {
    if (!hasBotFile(document)) return [];
    const formatting = formatTyped(document, document.textDocument.offsetAt(position), ch, options);
    // Who is still typing needs not be told.
    return formatting.status === 'refused' ? [] : this.edits(document, formatting);
  }

  private edits(document: LangiumDocument, formatting: Formatting): TextEdit[] {
    if (formatting.status === 'formatted')
      return formatting.edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
    const { line } = document.textDocument.positionAt(formatting.problem.offset);
    this.services.shared.lsp.Connection?.console.info(
      `${document.uri.toString()} is not formatted, because of line ${line + 1}: ${formatting.problem.message}`,
    );
    return [];
  }
}
