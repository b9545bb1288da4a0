import { DocumentState, type LangiumDocument, type ParseResult } from 'langium';
import { type Lowered, trace } from '../compiler/lower.js';
import type { BotFile } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { DocumentFlow } from './document-flow.js';
import { FlowMemory } from './flow-memory.js';

/** What is known of one document. */
interface Known {
  /** Of the document and all that it imports: with others nothing of it holds. */
  readonly trees: readonly ParseResult[];
  readonly flow: DocumentFlow;
}

/**
 * Lowers documents and finds out what can happen in their conversations: once for each state of a document and of all
 * that it imports, and not before it is asked for. What is known goes with the document when that is closed or deleted.
 */
export class DocumentFlows {
  private readonly known = new WeakMap<LangiumDocument, Known>();
  private readonly memories = new WeakMap<LangiumDocument, FlowMemory>();

  constructor(private readonly services: SeqbotServices) {}

  /** The flow of a document, which must be linked. */
  of(document: LangiumDocument<BotFile>): DocumentFlow {
    const files = this.services.shared.workspace.Imports.reachable(document);
    const trees = files.map(({ parseResult }) => parseResult);
    const known = this.known.get(document);
    if (known && isSame(known.trees, trees)) return known.flow;
    const flow = new DocumentFlow(trace(document, this.services), this.memoryOf(document));
    // While another file is being linked, names may still lead elsewhere.
    if (files.every(({ state }) => state >= DocumentState.Linked)) this.known.set(document, { trees, flow });
    return flow;
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

function isSame(some: readonly ParseResult[], others: readonly ParseResult[]): boolean {
  return some.length === others.length && some.every((tree, index) => tree === others[index]);
}
