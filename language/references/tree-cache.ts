import { DocumentState, type LangiumSharedCoreServices, WorkspaceCache } from 'langium';

/**
 * Keeps what was found out about syntax trees until any file changes. Emptied at the notice of a change, and again when
 * the changed file is parsed: whoever asks in between still gets to know the old trees, and that must not stay.
 */
export class TreeCache<Key, Value> extends WorkspaceCache<Key, Value> {
  constructor(shared: LangiumSharedCoreServices) {
    super(shared);
    this.onDispose(
      shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Parsed, () => this.clear()),
    );
  }
}
