import { DocumentState, type LangiumDocument } from 'langium';
import type { BotFile } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';

/**
 * A file as it would be with another text: read, linked and validated beside the one that is there, among the same other
 * files, none of which gets to know of it.
 */
export async function tried(
  { uri }: LangiumDocument<BotFile>,
  text: string,
  services: SeqbotServices,
): Promise<LangiumDocument<BotFile>> {
  const document = services.shared.workspace.LangiumDocumentFactory.fromString<BotFile>(text, uri);
  document.localSymbols = await services.references.ScopeComputation.collectLocalSymbols(document);
  document.state = DocumentState.ComputedScopes;
  await services.references.Linker.link(document);
  document.state = DocumentState.IndexedReferences;
  document.diagnostics = await services.validation.DocumentValidator.validateDocument(document);
  document.state = DocumentState.Validated;
  return document;
}
