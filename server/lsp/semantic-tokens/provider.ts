import { Cancellation, type LangiumDocument } from 'langium';
import type { SemanticTokenProvider } from 'langium/lsp';
import type {
  SemanticTokens,
  SemanticTokensOptions,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { hasBotFile } from '../../../language/references/imports.js';
import type { Span } from '../../../language/symbols/symbol.js';
import type { SeqbotLspServices } from '../services.js';
import { tokensOf } from './collect.js';
import { encode } from './encode.js';
import { MODIFIERS, TOKEN_TYPES } from './legend.js';

/** Colours names by what they stand for, and the Markdown in texts. Words and signs are coloured by the grammar file. */
export class SeqbotSemanticTokenProvider implements SemanticTokenProvider {
  readonly tokenTypes = numbered(TOKEN_TYPES, (index) => index);
  readonly tokenModifiers = numbered(MODIFIERS, (index) => 1 << index);
  readonly semanticTokensOptions: SemanticTokensOptions = {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...MODIFIERS] },
    full: { delta: false },
    range: true,
  };

  constructor(private readonly services: SeqbotLspServices) {}

  semanticHighlight(
    document: LangiumDocument,
    _params: SemanticTokensParams,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<SemanticTokens> {
    return this.tokens(document, { start: 0, end: Number.POSITIVE_INFINITY }, cancelToken);
  }

  semanticHighlightRange(
    document: LangiumDocument,
    { range }: SemanticTokensRangeParams,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<SemanticTokens> {
    const { textDocument } = document;
    const within = { start: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end) };
    return this.tokens(document, within, cancelToken);
  }

  /** Not announced: tokens are made anew each time. */
  semanticHighlightDelta(document: LangiumDocument, params: SemanticTokensParams): Promise<SemanticTokens> {
    return this.semanticHighlight(document, params);
  }

  private async tokens(
    document: LangiumDocument,
    within: Span,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<SemanticTokens> {
    if (!hasBotFile(document)) return { data: [] };
    const { pickable } = this.services.references.Symbols;
    const tokens = await tokensOf(document.parseResult.value, within, pickable, cancelToken);
    return { data: encode(tokens, document.textDocument) };
  }
}

function numbered(names: readonly string[], number: (index: number) => number): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, number(index)]));
}
