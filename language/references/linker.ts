import { AstUtils, Cancellation, DefaultLinker, interruptAndCheck, type LangiumDocument } from 'langium';

/** How many nodes are linked before others get a turn. */
const BATCH = 2000;

/** Links in plain loops: Langium's own linker waits for the event loop at every node. */
export class SeqbotLinker extends DefaultLinker {
  override async link(
    document: LangiumDocument,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    let count = 0;
    for (const node of AstUtils.streamAst(document.parseResult.value)) {
      if (count++ % BATCH === 0) await interruptAndCheck(cancelToken);
      for (const reference of AstUtils.streamReferences(node)) this.doLink(reference, document);
    }
  }
}
