import type { IToken } from 'chevrotain';
import { IN_TEXTS } from './contents.js';
import type { TokenMaker } from './mends/tokens.js';
import type { Stray } from './strays/stray.js';

/** Words whose entries are known by their looks: what they begin with, and all that they are made of. */
const LISTS: ReadonlyMap<
  string,
  { readonly begins: ReadonlySet<string>; readonly kinds: ReadonlySet<string> }
> = new Map([
  [
    'options',
    {
      begins: new Set(['TEXT_START', 'BLOCK_START', 'otherwise']),
      kinds: new Set([...IN_TEXTS, 'ID', '->', 'otherwise']),
    },
  ],
  ['split', { begins: new Set(['PERCENT']), kinds: new Set(['PERCENT', 'ID', '->']) }],
]);

/**
 * Puts braces around entries that lack them, the words before them being known; each such place gives one stray. An
 * agent who is invited is handed the chat.
 */
export function withMissingBraces(
  tokens: readonly IToken[],
  make: TokenMaker,
): { tokens: IToken[]; strays: Stray[] } {
  const out: IToken[] = [];
  const strays: Stray[] = [];
  let card = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
    const kind = token.tokenType.name;
    const follows = next?.tokenType.name ?? '';
    if (kind === 'invite' && (follows === 'agent' || follows === 'department') && next) {
      out.push(make.keyword(token, 'chat'), make.missing('with', next));
      const message = `Only a bot or a sequence is invited: write chat with ${follows} ${tokens[at + 2]?.image ?? ''}.`;
      strays.push({ first: token, last: next, message });
      continue;
    }
    out.push(token);
    if (kind === 'card') card = true;
    else if (!IN_TEXTS.has(kind) && kind !== 'ID') card = false;
    const list = LISTS.get(kind);
    const bare = list?.begins.has(follows) ? list.kinds : undefined;
    const leads = card && follows === '->' && kind !== 'card' ? ARROW : undefined;
    const kinds = bare ?? leads;
    if (!next || !kinds) continue;
    const end = endOf(tokens, at + 1, kinds);
    const entries = tokens.slice(at + 1, end);
    const last = entries.at(-1) ?? next;
    out.push(make.missing('{', next), ...entries, make.missing('}', last));
    const word = leads ? 'the title of a card' : `"${kind}"`;
    strays.push({
      first: leads ? next : token,
      last: leads ? next : token,
      message: `Braces are missing: write "{" behind ${word}, and "}" behind ${JSON.stringify(last.image)}.`,
    });
    at = end - 1;
    card = false;
  }
  return { tokens: out, strays };
}

const ARROW: ReadonlySet<string> = new Set(['->', 'ID']);

/** Where a row of tokens of some kinds ends. */
function endOf(tokens: readonly IToken[], from: number, kinds: ReadonlySet<string>): number {
  let at = from;
  while (kinds.has(tokens[at]?.tokenType.name ?? '')) at++;
  return at;
}
