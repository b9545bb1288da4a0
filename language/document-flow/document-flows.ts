import type { LangiumDocument } from 'langium';
import { type Lowered, trace } from '../compiler/lower.js';
import type { BotFile } from '../generated/ast.js';
import { KeptPerState } from '../references/kept-per-state.js';
import type { SeqbotServices } from '../services.js';
import { DocumentFlow } from './document-flow.js';
import { FlowMemory } from './flow-memory.js';

/**
 * Lowers documents and finds out what can happen in their conversations: once for each state of a document and of all
 * that it imports, and not before it is asked for. What is known goes with the document when that is closed or deleted.
 */
export class DocumentFlows {
  private readonly known: KeptPerState<DocumentFlow>;
  private readonly memories = new WeakMap<LangiumDocument, FlowMemory>();

  constructor(private readonly services: SeqbotServices) {
    this.known = new KeptPerState(() => services.shared.workspace.Imports);
  }

  /** The flow of a document, which must be linked. */
  of(document: LangiumDocument<BotFile>): DocumentFlow {
    return this.known.get(
      document,
      () => new DocumentFlow(trace(document, this.services), this.memoryOf(document)),
    );
  }

  /** The bot of a document, and where its parts come from. */
  lowered(document: LangiumDocument<BotFile>): Lowered {
    return this.of(document).lowered;
  }

  /** How much was found out for a document so far, and not kept from before. */
  countsOf(document: LangiumDocument): { readonly analyses: number; readonly searches: number } {
    const { analysesMade, searchesMade } = this.memoryOf(document);
    return { analyses: analysesMade, searches: searchesMade };
  }

  private memoryOf(document: LangiumDocument): FlowMemory {
    const memory = this.memories.get(document) ?? new FlowMemory();
    this.memories.set(document, memory);
    return memory;
  }
}
