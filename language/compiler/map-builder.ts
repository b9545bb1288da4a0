import { type AstNode, AstUtils } from 'langium';
import type { Address } from '../bot/address.js';
import type { SourceMap, SourceSpan } from '../bot/source-map.js';

/** Collects where the parts of a bot come from. */
export class MapBuilder {
  private readonly sources = new Map<string, number>();
  private readonly entries = new Map<Address, SourceSpan>();

  /** Ties an address to a node, and returns the address. */
  add(address: Address, node: AstNode): Address {
    const range = node.$cstNode?.range;
    if (range) {
      const { start, end } = range;
      this.entries.set(address, [this.source(node), start.line, start.character, end.line, end.character]);
    }
    return address;
  }

  build(): SourceMap {
    return { sources: [...this.sources.keys()], entries: Object.fromEntries(this.entries) };
  }

  private source(node: AstNode): number {
    const uri = AstUtils.getDocument(node).uri.toString();
    const known = this.sources.get(uri);
    if (known !== undefined) return known;
    this.sources.set(uri, this.sources.size);
    return this.sources.size - 1;
  }
}
