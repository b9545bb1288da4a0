import type { ILexingError } from 'chevrotain';
import type { Slip } from './slips.js';

/** Signs that begin a comment elsewhere, each with how it ends and what is written here. */
const COMMENTS: readonly { readonly begins: RegExp; readonly back: number; readonly meant: string }[] = [
  // Of `<!--` only the dashes are no sign of this language.
  { begins: /<!--[\s\S]*?(?:-->|$)/y, back: 2, meant: '/* … */' },
  { begins: /#[^\r\n]*/y, back: 0, meant: '//' },
  // Behind a letter it may be a slip in a name.
  { begins: /(?<![\p{L}\p{N}_])--[^\r\n]*/uy, back: 0, meant: '//' },
];

/**
 * Reads comments of other languages as comments: they become spaces, so that all offsets stay. `errors` are the lexer's
 * complaints: it knows which signs stand outside texts and comments.
 */
export function foreignComments(
  source: string,
  errors: readonly ILexingError[],
): { source: string; slips: Slip[] } | undefined {
  const pieces: string[] = [];
  const slips: Slip[] = [];
  let done = 0;
  for (const { offset } of errors) {
    const found = offset < done ? undefined : commentAt(source, offset);
    if (!found) continue;
    const { start, text, meant } = found;
    pieces.push(source.slice(done, start), text.replace(/[^\r\n]/g, ' '));
    const sign = /^(?:<!--|#+|--+)/.exec(text)?.[0] ?? text;
    slips.push({ at: { startOffset: start, length: sign.length }, written: sign, meant });
    done = start + text.length;
  }
  return slips.length === 0 ? undefined : { source: pieces.join('') + source.slice(done), slips };
}

function commentAt(source: string, offset: number) {
  for (const { begins, back, meant } of COMMENTS) {
    begins.lastIndex = Math.max(0, offset - back);
    const text = begins.exec(source)?.[0];
    if (text) return { start: Math.max(0, offset - back), text, meant };
  }
  return undefined;
}
