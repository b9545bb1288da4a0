import { type AstNode, AstUtils } from 'langium';
import type { Address } from '../bot/address.js';
import type { SourceMap, SourceSpan } from '../bot/source-map.js';

/** Collects where the parts of a bot come from. */
export class MapBuilder {
  private readonly sources = new Map<string, number>();
  private readonly found = new Map<Address, AstNode>();

  /** What stands at each address, in the order of the source. */
  get nodes(): ReadonlyMap<Address, AstNode> {
    return this.found;
  }

  /** Ties an address to a node, and returns the address. */
  add(address: Address, node: AstNode): Address {
    if (node.$cstNode) this.found.set(address, node);
    return address;
  }

  build(): SourceMap {
    const entries: [Address, SourceSpan][] = [];
    for (const [address, node] of this.found) {
      if (!node.$cstNode) continue;
      const { start, end } = node.$cstNode.range;
      entries.push([address, [this.source(node), start.line, start.character, end.line, end.character]]);
    }
    return { sources: [...this.sources.keys()], entries: Object.fromEntries(entries) };
  }

  private source(node: AstNode): number {
    const uri = AstUtils.getDocument(node).uri.toString();
    const known = this.sources.get(uri);
    if (known !== undefined) return known;
    this.sources.set(uri, this.sources.size);
    return this.sources.size - 1;
  }
}
