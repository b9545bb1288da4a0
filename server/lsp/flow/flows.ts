import { AstUtils, DocumentState, type LangiumDocument } from 'langium';
import { trace } from '../../../language/compiler/lower.js';
import { flowOf } from '../../../language/flow/build.js';
import type { BotFile, Sequence } from '../../../language/generated/ast.js';
import { TreeCache } from '../../../language/references/tree-cache.js';
import type { SeqbotLspServices } from '../services.js';
import { type Departure, FileFlow } from './file-flow.js';

/** An invitation, and the file that makes it. */
export interface Invitation {
  readonly departure: Departure;
  readonly file: FileFlow;
}

/** Knows the flow of each file, for as long as no file changes. */
export class Flows {
  private readonly known: TreeCache<LangiumDocument, FileFlow>;

  constructor(private readonly services: SeqbotLspServices) {
    this.known = new TreeCache(services.shared);
  }

  of(document: LangiumDocument<BotFile>): FileFlow {
    return this.known.get(document, () => {
      const { bot, nodes } = trace(document, this.services);
      return new FileFlow(document, flowOf(bot), (address) => nodes.get(address));
    });
  }

  /** The invitations to a sequence in all files, those of its own first. */
  invitationsTo(sequence: Sequence): readonly Invitation[] {
    return this.services.references.Symbols.filesThatSee(AstUtils.getDocument(sequence))
      .filter(({ state }) => state >= DocumentState.Linked)
      .map((document) => this.of(document))
      .flatMap((file) => file.inviting(sequence).map((departure) => ({ departure, file })));
  }
}
