import { AstUtils, DocumentState, type LangiumDocument } from 'langium';
import type { DocumentFlow } from '../../../language/document-flow/document-flow.js';
import { flowOf } from '../../../language/flow/build.js';
import type { BotFile, Sequence } from '../../../language/generated/ast.js';
import type { SeqbotLspServices } from '../services.js';
import { type Departure, FileFlow } from './file-flow.js';

/** An invitation, and the file that makes it. */
export interface Invitation {
  readonly departure: Departure;
  readonly file: FileFlow;
}

/** Knows the flow of each file, for as long as neither that nor what it imports changes. */
export class Flows {
  private readonly known = new WeakMap<DocumentFlow, FileFlow>();

  constructor(private readonly services: SeqbotLspServices) {}

  of(document: LangiumDocument<BotFile>): FileFlow {
    const flow = this.services.flow.DocumentFlows.of(document);
    const file =
      this.known.get(flow) ?? new FileFlow(document, flowOf(flow.bot), (address) => flow.nodeAt(address));
    this.known.set(flow, file);
    return file;
  }

  /** The invitations to a sequence in all files, those of its own first. */
  invitationsTo(sequence: Sequence): readonly Invitation[] {
    return this.services.references.Symbols.filesThatSee(AstUtils.getDocument(sequence))
      .filter(({ state }) => state >= DocumentState.Linked)
      .map((document) => this.of(document))
      .flatMap((file) => file.inviting(sequence).map((departure) => ({ departure, file })));
  }
}
