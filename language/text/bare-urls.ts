import type { IToken } from 'chevrotain';
import type { Slip } from './slips.js';

/** What stands before the slashes of an address: they are read as a comment. */
const SCHEME = /\bhttps?:$/;
const ADDRESS = /https?:[^\s"{}\\,;]+/y;

/**
 * Reads addresses without quotation marks as texts. In the source returned, which is as long, quotation marks stand in
 * the place of an address's first and last character; `urls` keeps the whole address by its offset.
 */
export function bareUrls(
  source: string,
  comments: readonly IToken[],
  urls: Map<number, string>,
): { source: string; slips: Slip[] } | undefined {
  const pieces: string[] = [];
  const slips: Slip[] = [];
  let done = 0;
  for (const { startOffset } of comments) {
    if (source[startOffset - 1] !== ':') continue;
    const scheme = SCHEME.exec(source.slice(Math.max(done, startOffset - 7), startOffset));
    ADDRESS.lastIndex = startOffset - (scheme?.[0].length ?? 0);
    const url = scheme ? ADDRESS.exec(source)?.[0] : undefined;
    if (!scheme || !url) continue;
    const start = startOffset - scheme[0].length;
    pieces.push(source.slice(done, start), '"', url.slice(1, -1), '"');
    slips.push({ at: { startOffset: start, length: url.length }, written: url, meant: `"${url}"` });
    urls.set(start, url);
    done = start + url.length;
  }
  return slips.length === 0 ? undefined : { source: pieces.join('') + source.slice(done), slips };
}

/** Gives the texts made by {@link bareUrls} their whole content. */
export function restoreUrls(tokens: readonly IToken[], urls: ReadonlyMap<number, string>): void {
  if (urls.size === 0) return;
  for (const [index, { startOffset }] of tokens.entries()) {
    const url = urls.get(startOffset);
    const content = tokens[index + 1];
    if (url === undefined || content?.tokenType.name !== 'CHARS') continue;
    content.image = url;
    content.startOffset = startOffset;
  }
}
