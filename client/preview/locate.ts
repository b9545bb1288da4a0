import type { Address } from '../../language/bot/address.js';
import type { SourceMap, SourceSpan } from '../../language/bot/source-map.js';

/** A place in a source file: zero-based lines and UTF-16 characters, the end exclusive. */
export interface Place {
  readonly uri: string;
  readonly span: SourceSpan;
  /** Whether it is the thing itself that was looked for, and not what is around it. */
  readonly exact: boolean;
}

/** Where the thing at an address, else the nearest thing around it, stands in the source. */
export function locate(map: SourceMap, address: Address): Place | undefined {
  for (let at = address; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const span = Object.hasOwn(map.entries, at) ? map.entries[at] : undefined;
    const uri = span && map.sources[span[0]];
    if (span && uri !== undefined) return { uri, span, exact: at === address };
    if (!at.startsWith('/')) return undefined;
  }
  return undefined;
}
