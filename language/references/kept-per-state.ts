import { DocumentState, type LangiumDocument, type ParseResult } from 'langium';
import type { BotFile } from '../generated/ast.js';
import type { Imports } from './imports.js';

interface Kept<Value> {
  /** Of the document and all that it imports: with others nothing of it holds. */
  readonly trees: readonly ParseResult[];
  readonly value: Value;
}

/**
 * Keeps one thing that was made of a document, for as long as neither the document nor anything that it imports changes.
 * It goes with the document when that is closed or deleted.
 */
export class KeptPerState<Value> {
  private readonly kept = new WeakMap<LangiumDocument, Kept<Value>>();

  constructor(private readonly imports: () => Imports) {}

  /** What is kept of a document, else what is made. */
  get(document: LangiumDocument<BotFile>, make: () => Value): Value {
    const files = this.imports().reachable(document);
    const trees = files.map(({ parseResult }) => parseResult);
    const kept = this.kept.get(document);
    if (kept && isSame(kept.trees, trees)) return kept.value;
    const value = make();
    // While another file is being linked, names may still lead elsewhere.
    if (files.every(({ state }) => state >= DocumentState.Linked)) this.kept.set(document, { trees, value });
    return value;
  }
}

function isSame(some: readonly ParseResult[], others: readonly ParseResult[]): boolean {
  return some.length === others.length && some.every((tree, index) => tree === others[index]);
}
