import type { Address } from './address.js';

/** Ties addresses of a compiled bot to the source. Kept beside the bot, never inside it. */
export interface SourceMap {
  /** URIs of the files, or paths relative to the map where it is written to disk. */
  sources: string[];
  /** One entry per declaration, sequence, branch, action, bubble, card and condition. Keys start with `/`. */
  entries: Record<Address, SourceSpan>;
}

/**
 * `[source, startLine, startCharacter, endLine, endCharacter]`: an index into {@link SourceMap.sources}, then
 * zero-based lines and UTF-16 characters; the end is exclusive.
 */
export type SourceSpan = [number, number, number, number, number];
