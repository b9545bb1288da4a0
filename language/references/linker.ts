import { type AstNode, Cancellation, DefaultLinker, interruptAndCheck, type LangiumDocument } from 'langium';
import { referencesOf, walk } from './walk.js';

/** How many nodes are linked before others get a turn. */
const BATCH = 5000;

/**
 * Links in plain loops: Langium's own linker waits for the event loop at every node. It begins anew: a reference that
 * someone asked for before all files were parsed may lead into the old tree of another file.
 */
export class SeqbotLinker extends DefaultLinker {
  override async link(
    document: LangiumDocument,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    this.unlink(document);
    const nodes: AstNode[] = [];
    walk(document.parseResult.value, (node) => nodes.push(node));
    for (let start = 0; start < nodes.length; start += BATCH) {
      await interruptAndCheck(cancelToken);
      for (const node of nodes.slice(start, start + BATCH)) this.linkNode(node, document);
    }
  }

  private linkNode(node: AstNode, document: LangiumDocument): void {
    for (const reference of referencesOf(node)) this.doLink(reference, document);
  }
}
