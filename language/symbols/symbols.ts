import { AstUtils, CstUtils, type LangiumDocument, type LangiumDocuments } from 'langium';
import { reachedSequences } from '../compiler/used-declarations.js';
import { type BotFile, isText, type Sequence } from '../generated/ast.js';
import { hasBotFile, type Imports } from '../references/imports.js';
import { TreeCache } from '../references/tree-cache.js';
import type { SeqbotSharedServices } from '../services.js';
import { type PickableValues, pickableValues } from './choice-uses.js';
import { type Occurrence, occurrencesIn, occurrencesOf } from './occurrences.js';
import type { DeclaredSymbol } from './symbol.js';

/** An occurrence and the file it stands in. */
export interface FoundOccurrence extends Occurrence {
  readonly document: LangiumDocument<BotFile>;
}

type ByFile = ReadonlyMap<DeclaredSymbol, readonly Occurrence[]>;

/** Knows which symbol stands where. Documents must be linked. */
export class Symbols {
  private readonly documents: LangiumDocuments;
  private readonly imports: Imports;
  private readonly inFile: TreeCache<LangiumDocument, ByFile>;
  private readonly picks: TreeCache<Sequence, PickableValues>;

  constructor(shared: SeqbotSharedServices) {
    this.documents = shared.workspace.LangiumDocuments;
    this.imports = shared.workspace.Imports;
    this.inFile = new TreeCache(shared);
    this.picks = new TreeCache(shared);
  }

  /** What is named at an offset, or right before it. */
  at(document: LangiumDocument<BotFile>, offset: number): Occurrence | undefined {
    return this.covering(document, offset) ?? this.covering(document, offset - 1);
  }

  /** The places of one file that name a symbol, in source order. */
  in(document: LangiumDocument<BotFile>, symbol: DeclaredSymbol): readonly FoundOccurrence[] {
    const all = this.inFile.get(document, () => this.group(document));
    return (all.get(symbol) ?? []).map((occurrence) => ({ ...occurrence, document }));
  }

  /** All places that name a symbol, in its own file first. */
  everywhere(symbol: DeclaredSymbol): readonly FoundOccurrence[] {
    return this.filesThatSee(AstUtils.getDocument(symbol)).flatMap((document) => this.in(document, symbol));
  }

  /** A file and all that import it, directly or through others. */
  filesThatSee(document: LangiumDocument): readonly LangiumDocument<BotFile>[] {
    const others = this.documents.all
      .filter(hasBotFile)
      .filter(
        (other) => other !== document && this.imports.reachable(other).some((file) => file === document),
      );
    return [...(hasBotFile(document) ? [document] : []), ...others];
  }

  private covering(document: LangiumDocument<BotFile>, offset: number): Occurrence | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && offset >= 0 ? CstUtils.findLeafNodeAtOffset(root, offset) : undefined;
    if (!leaf) return undefined;
    const node = leaf.astNode;
    // The characters of a text are nodes of their own.
    const nodes = node.$container && isText(node.$container) ? [node, node.$container] : [node];
    return nodes
      .flatMap((candidate) => occurrencesOf(candidate, this.pickable))
      .find(({ start, end }) => start <= offset && offset < Math.max(end, start + 1));
  }

  private group(document: LangiumDocument<BotFile>): ByFile {
    const groups = new Map<DeclaredSymbol, Occurrence[]>();
    for (const occurrence of occurrencesIn(document.parseResult.value, this.pickable)) {
      const group = groups.get(occurrence.symbol);
      if (group) group.push(occurrence);
      else groups.set(occurrence.symbol, [occurrence]);
    }
    for (const group of groups.values()) group.sort((left, right) => left.start - right.start);
    return groups;
  }

  /** What visitors can pick in a sequence. */
  readonly pickable = (sequence: Sequence): PickableValues =>
    this.picks.get(sequence, () => pickableValues(reachedSequences([sequence])));
}
