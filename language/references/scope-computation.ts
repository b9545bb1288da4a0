import {
  type AstNodeDescription,
  type AstNodeDescriptionProvider,
  EMPTY_STREAM,
  type LangiumCoreServices,
  type LangiumDocument,
  type LocalSymbols,
  type ScopeComputation,
} from 'langium';
import { declarationsOf } from './declarations.js';
import { hasBotFile } from './imports.js';

/**
 * Exports the declarations and sequences of a file. There are no local symbols: the scope provider looks branches up
 * in their sequence.
 */
export class SeqbotScopeComputation implements ScopeComputation {
  private readonly descriptions: AstNodeDescriptionProvider;

  constructor(services: LangiumCoreServices) {
    this.descriptions = services.workspace.AstNodeDescriptionProvider;
  }

  async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    if (!hasBotFile(document)) return [];
    return declarationsOf(document.parseResult.value)
      .filter((declaration) => declaration.name)
      .map((declaration) => this.descriptions.createDescription(declaration, declaration.name, document));
  }

  async collectLocalSymbols(): Promise<LocalSymbols> {
    return NO_SYMBOLS;
  }
}

const NO_SYMBOLS: LocalSymbols = { has: () => false, getStream: () => EMPTY_STREAM };
