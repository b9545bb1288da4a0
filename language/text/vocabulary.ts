import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import { AstUtils, GrammarAST } from 'langium';
import { type Neighbours, neighboursIn } from './neighbours.js';

/** The keywords of the grammar, sorted by what the lexer must know of them. */
export interface Vocabulary {
  /** Every keyword made of letters. */
  readonly words: ReadonlyMap<string, TokenType>;
  /** The words a statement can start with. */
  readonly starters: ReadonlySet<string>;
  /** The words that a statement between the braces of a keyword can start with, or one around those. */
  startersIn(block: string): ReadonlySet<string>;
  /** Which kinds of tokens can stand behind which. */
  readonly neighbours: Neighbours;
  /** Words that are never names. */
  readonly reserved: ReadonlySet<string>;
  readonly name: TokenType;
  /** Looks a token type up by name; throws if the grammar has none. */
  type(name: string): TokenType;
}

/** Rules whose first word starts a statement; whatever they offer as alternatives counts too. */
const STATEMENTS: ReadonlySet<string> = new Set([
  'BotFile',
  'Sequence',
  'Branch',
  'WebhookPart',
  'Options',
  'Cards',
  'CardPart',
  'Step',
]);

export function createVocabulary(grammar: GrammarAST.Grammar, types: TokenTypeDictionary): Vocabulary {
  const type = (name: string): TokenType => {
    const found = types[name];
    if (!found) throw new Error(`The grammar has no token ${name}`);
    return found;
  };
  const words = new Map(
    AstUtils.streamAllContents(grammar)
      .filter(GrammarAST.isKeyword)
      .filter((keyword) => /^[a-z]+$/.test(keyword.value))
      .map((keyword): [string, TokenType] => [keyword.value, type(keyword.value)]),
  );
  const byBlock = new Map(
    Object.entries(STATEMENTS_IN).map(([block, rules]) => [block, starters(grammar, new Set(rules))]),
  );
  const anywhere = starters(grammar, new Set(['BotFile']));
  return {
    words,
    starters: starters(grammar, STATEMENTS),
    startersIn: (block) => byBlock.get(block) ?? anywhere,
    neighbours: neighboursIn(grammar),
    reserved: new Set(['is', 'not']),
    name: type('ID'),
    type,
  };
}

/** The rules of the statements between the braces of a keyword, and of those around. */
const STATEMENTS_IN: Readonly<Record<string, readonly string[]>> = {
  options: ['BotFile', 'Sequence', 'Branch', 'Options'],
  cards: ['BotFile', 'Sequence', 'Branch', 'Cards'],
  card: ['BotFile', 'Sequence', 'Branch', 'Cards', 'CardPart'],
  webhook: ['BotFile', 'WebhookPart'],
  scenario: ['BotFile', 'Step'],
};

function starters(grammar: GrammarAST.Grammar, rules: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<GrammarAST.Keyword>();
  for (const rule of grammar.rules) {
    if (GrammarAST.isParserRule(rule) && rules.has(rule.name)) repeatedKeywords(rule.definition, found);
  }
  return new Set([...found].map(({ value }) => value));
}

/** Adds the first keywords of every repeated or alternative part of a statement rule. */
function repeatedKeywords(
  element: GrammarAST.AbstractElement | undefined,
  found: Set<GrammarAST.Keyword>,
): void {
  if (!element) return;
  const repeated = element.cardinality === '*' || element.cardinality === '+';
  if (repeated || GrammarAST.isAlternatives(element)) firstKeywords(element, found);
  if (GrammarAST.isGroup(element)) for (const part of element.elements) repeatedKeywords(part, found);
}

/** Adds the keywords an element of the grammar can begin with. */
export function firstKeywords(
  element: GrammarAST.AbstractElement | undefined,
  found: Set<GrammarAST.Keyword>,
): void {
  if (!element) return;
  if (GrammarAST.isKeyword(element)) found.add(element);
  else if (GrammarAST.isAssignment(element)) firstKeywords(element.terminal, found);
  else if (GrammarAST.isAlternatives(element))
    for (const part of element.elements) firstKeywords(part, found);
  else if (GrammarAST.isGroup(element)) firstOfGroup(element, found);
  else if (GrammarAST.isRuleCall(element)) firstOfRule(element, found);
}

function firstOfGroup(group: GrammarAST.Group, found: Set<GrammarAST.Keyword>): void {
  for (const part of group.elements) {
    firstKeywords(part, found);
    const skippable = part.cardinality === '?' || part.cardinality === '*' || GrammarAST.isAction(part);
    if (!skippable) return;
  }
}

function firstOfRule(call: GrammarAST.RuleCall, found: Set<GrammarAST.Keyword>): void {
  const rule = call.rule.ref;
  if (GrammarAST.isParserRule(rule)) firstKeywords(rule.definition, found);
}
