import type { IToken } from 'chevrotain';

/** Whether the token at an index stands where the token before it asks for a name. Tokens before it are final. */
type Condition = (tokens: readonly (IToken | undefined)[], index: number) => boolean;

const always: Condition = () => true;
const kind = (token: IToken | undefined) => token?.tokenType.name ?? '';
const TEXT_STARTS: ReadonlySet<string> = new Set(['TEXT_START', 'BLOCK_START']);

/** The words and signs after which a name stands, some only in certain company. */
const ASKS_FOR_NAME: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ...[
    ['->', 'goto', 'branch', 'at'],
    ['sequence', 'of', 'attribute', 'agent', 'department', 'bot', 'webhook', 'call'],
    ['ask', 'saves', 'save', 'set', 'clear', 'if', 'and', 'or', '('],
    ['widget', 'completes', 'cancels'],
  ]
    .flat()
    .map((word): [string, Condition] => [word, always]),
  ['not', (tokens, index) => kind(tokens[index - 2]) !== 'is'],
  ['to', (tokens, index) => kind(tokens[index - 2]) === 'NUMBER'],
  ['given', (tokens, index) => isGivenName(kind(tokens[index]), kind(tokens[index + 1]))],
  ['expect', (tokens, index) => kind(tokens[index + 1]) === 'is'],
]);

/** `given split 2` is about a split, `given split "x"` about an attribute of that name. */
function isGivenName(word: string, next: string): boolean {
  if (next === 'NUMBER') return word !== 'split';
  return TEXT_STARTS.has(next) || next === 'answers' || next === 'fails';
}

/** Inside which braces names stand in a list: a department's agents, the attributes of a call's answer. */
export type NameList = 'agents' | 'answers' | undefined;

const LIST_NEIGHBOURS: Readonly<Record<'agents' | 'answers', ReadonlySet<string>>> = {
  agents: new Set(['{', ',']),
  answers: new Set(['{', 'TEXT_END', 'BLOCK_END', 'NUMBER']),
};

/** Whether a name is what the tokens before an index ask for. */
export function asksForName(tokens: readonly (IToken | undefined)[], index: number, list: NameList): boolean {
  const before = kind(tokens[index - 1]);
  if (list) return LIST_NEIGHBOURS[list].has(before);
  return ASKS_FOR_NAME.get(before)?.(tokens, index) ?? false;
}

/** Follows the tokens in order and knows which list of names they are in. */
export class NameListTracker {
  private header: NameList;
  private inside: NameList;

  get list(): NameList {
    return this.inside;
  }

  /** Takes the next token, which must be final. `before` is the one in front of it. */
  follow(token: IToken, before: IToken | undefined): void {
    const name = token.tokenType.name;
    if (name === '}') this.inside = undefined;
    if (name === '{') {
      this.inside = this.header;
      this.header = undefined;
    } else if (name === 'answers') this.header = 'answers';
    else if (name === 'department') this.header = kind(before) === 'with' ? undefined : 'agents';
    else if (!HEADER_PARTS.has(name)) this.header = undefined;
  }
}

/** What may stand between `department` and its brace. */
const HEADER_PARTS: ReadonlySet<string> = new Set(['ID', 'TEXT_START', 'CHARS', 'TEXT_END']);
