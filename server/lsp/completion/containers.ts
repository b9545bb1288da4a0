import type { IToken } from 'chevrotain';

/** Rules of the grammar that hold statements or entries between braces, and the file itself. */
export type ContainerRule =
  | 'BotFile'
  | 'Webhook'
  | 'Department'
  | 'Sequence'
  | 'Branch'
  | 'If'
  | 'Options'
  | 'Cards'
  | 'Card'
  | 'Split'
  | 'Scenario'
  | 'CallFact';

/** What the cursor is inside of. */
export interface Container {
  readonly rule: ContainerRule;
  /** Which of the rule's opening braces it was, counted from 0. */
  readonly brace: number;
  /** Index of the first token inside. */
  readonly start: number;
}

/** The words that announce a brace. */
const HEADERS: ReadonlyMap<string, { rule: ContainerRule; brace: number }> = new Map([
  ['webhook', { rule: 'Webhook', brace: 0 }],
  ['department', { rule: 'Department', brace: 0 }],
  ['sequence', { rule: 'Sequence', brace: 0 }],
  ['branch', { rule: 'Branch', brace: 0 }],
  ['if', { rule: 'If', brace: 0 }],
  ['else', { rule: 'If', brace: 1 }],
  ['options', { rule: 'Options', brace: 0 }],
  ['cards', { rule: 'Cards', brace: 0 }],
  ['card', { rule: 'Card', brace: 0 }],
  ['split', { rule: 'Split', brace: 0 }],
  ['scenario', { rule: 'Scenario', brace: 0 }],
  ['answers', { rule: 'CallFact', brace: 0 }],
]);

/** Words that only ever start something at the top of a file, unless the word before makes them part of an action. */
const TOP_LEVEL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sequence', new Set(['invite'])],
  ['scenario', new Set()],
  ['attribute', new Set()],
  ['webhook', new Set()],
  ['import', new Set()],
]);

/**
 * What encloses the end of a list of tokens, outermost first. Missing closing braces are made up for: a branch ends
 * where the next begins, and everything where something begins that only stands at the top of a file.
 *
 * @param base what encloses the first token
 */
export function containersAtEnd(tokens: readonly IToken[], base: readonly Container[]): Container[] {
  const open = [...base];
  let header: { rule: ContainerRule; brace: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    const name = token.tokenType.name;
    const before = tokens[index - 1]?.tokenType.name ?? '';
    if (TOP_LEVEL.get(name)?.has(before) === false) open.length = 1;
    if (name === 'branch') closeDownTo(open, 'Sequence');
    header = HEADERS.get(name) ?? header;
    if (name === '{' && header) open.push({ ...header, start: index + 1 });
    if (name === '}' && open.length > 1) open.pop();
    if (name === '{' || name === '}') header = undefined;
  }
  return open;
}

function closeDownTo(open: Container[], rule: ContainerRule): void {
  const index = open.findLastIndex((container) => container.rule === rule);
  if (index >= 0) open.length = index + 1;
}
