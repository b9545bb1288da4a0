import { DefaultIndexManager, type LangiumDocument } from 'langium';
import type { SeqbotSharedServices } from '../services.js';
import type { Imports } from './imports.js';

/** Rebuilds a document when anything it imports has changed, come or gone: it can name nothing else. */
export class SeqbotIndexManager extends DefaultIndexManager {
  private readonly imports: () => Imports;

  constructor(services: SeqbotSharedServices) {
    super(services);
    this.imports = () => services.workspace.Imports;
  }

  override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
    return this.imports().dependsOn(document, changedUris);
  }
}
