import type { Address } from '../../../language/bot/address.js';
import type { SourceMap, SourceSpan } from '../../../language/bot/source-map.js';
import type { Range } from '../project/finding.js';

/** A place in a source. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** A part of a bot and the text that it stands in. */
interface Part {
  readonly at: Address;
  readonly range: Range;
}

const SEQUENCE = /^\/sequences\/\d+$/;
const BRANCH = /^\/sequences\/\d+\/branches\/\d+$/;

/** Leads from the parts of a bot to their places, and back. */
export class Places {
  private readonly branches: ReadonlyMap<string, readonly Part[]>;
  private readonly sequences: ReadonlyMap<string, readonly Part[]>;

  constructor(private readonly map: SourceMap) {
    this.branches = partsIn(map, BRANCH);
    this.sequences = partsIn(map, SEQUENCE);
  }

  /** Where a part stands: what is closest around it, if it has no place of its own. */
  of(address: Address): Place | undefined {
    for (let at = address; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const span = Object.hasOwn(this.map.entries, at) ? this.map.entries[at] : undefined;
      if (span) return { uri: this.map.sources[span[0]] ?? '', range: rangeOf(span) };
    }
    return undefined;
  }

  /** The branch that a place is in, else the sequence. */
  around(uri: string, start: Range['start']): Address | undefined {
    return partAround(this.branches.get(uri), start) ?? partAround(this.sequences.get(uri), start);
  }
}

/** By file and in its order; none of them is inside another. */
function partsIn({ sources, entries }: SourceMap, kind: RegExp): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const [at, span] of Object.entries(entries)) {
    if (!kind.test(at)) continue;
    const uri = sources[span[0]] ?? '';
    const known = parts.get(uri) ?? [];
    known.push({ at, range: rangeOf(span) });
    parts.set(uri, known);
  }
  for (const known of parts.values()) known.sort((a, b) => order(a.range.start, b.range.start));
  return parts;
}

function partAround(parts: readonly Part[] = [], position: Range['start']): Address | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part && order(part.range.start, position) <= 0) low = middle + 1;
    else high = middle;
  }
  const last = parts[low - 1];
  return last && order(position, last.range.end) < 0 ? last.at : undefined;
}

function rangeOf([, startLine, startCharacter, endLine, endCharacter]: SourceSpan): Range {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}

function order(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}
