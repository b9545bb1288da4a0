import type { IToken } from 'chevrotain';
import { AstUtils, GrammarAST } from 'langium';
import { findNextFeatures, type NextFeature } from 'langium/lsp';
import { firstKeywords } from '../../../language/text/vocabulary.js';
import { LEAVING_OR_WAITING } from '../../../language/validation/instant.js';
import type { Container, ContainerRule } from './containers.js';
import type { Cursor } from './cursor.js';

/**
 * Knows by the grammar what may come next inside a container. Only the statement being typed is looked at, so that
 * mistakes before it change nothing.
 */
export class FeatureFinder {
  private readonly starters: ReadonlyMap<ContainerRule, ReadonlySet<GrammarAST.Keyword>>;
  private readonly anyStarter: ReadonlySet<GrammarAST.Keyword>;

  constructor(private readonly grammar: GrammarAST.Grammar) {
    this.starters = new Map(CONTAINERS.map((rule) => [rule, this.startersOf(rule)]));
    this.anyStarter = new Set([...this.starters.values()].flatMap((keywords) => [...keywords]));
  }

  /** What may follow the tokens before a cursor, without what the grammar only takes to report it. */
  after({ container, tokens, startsLine }: Cursor): NextFeature[] {
    const inside = tokens.slice(container.start);
    const found = statementStarts(inside)
      .map((start) => this.follow(container, inside.slice(start)))
      .find((features) => features.length > 0);
    const fresh = startsLine || !found ? this.follow(container, []) : [];
    return [...(found ?? []), ...fresh].filter(({ feature }) => this.isLegal(feature, container));
  }

  /** A word that starts a statement must start one that may stand in the container. */
  private isLegal(feature: GrammarAST.AbstractElement, { rule }: Container): boolean {
    if (!GrammarAST.isKeyword(feature) || !this.anyStarter.has(feature)) return true;
    return this.starters.get(rule)?.has(feature) ?? false;
  }

  private follow(container: Container, tokens: readonly IToken[]): NextFeature[] {
    return findNextFeatures([[this.opening(container)]], withoutContents(tokens).map(comparable));
  }

  /** The element of the grammar after which a container's content begins. */
  private opening({ rule, brace }: Container): NextFeature {
    const definition = this.rule(rule).definition;
    const braces = AstUtils.streamAllContents(definition)
      .filter(GrammarAST.isKeyword)
      .filter(({ value }) => value === '{')
      .toArray();
    return { feature: braces[brace] ?? definition, type: rule };
  }

  private startersOf(rule: ContainerRule): ReadonlySet<GrammarAST.Keyword> {
    const found = new Set<GrammarAST.Keyword>();
    for (const part of STATEMENTS[rule] ?? []) firstKeywords(this.rule(part).definition, found);
    const excluded = WITHOUT_STARTERS[rule];
    return excluded ? new Set([...found].filter(({ value }) => !excluded.has(value))) : found;
  }

  private rule(name: string): GrammarAST.ParserRule {
    const found = this.grammar.rules.filter(GrammarAST.isParserRule).find((rule) => rule.name === name);
    if (!found) throw new Error(`The grammar has no rule ${name}`);
    return found;
  }
}

/** The rules of the statements that may stand in a container. What the grammar takes besides is never legal. */
const STATEMENTS: Readonly<Partial<Record<ContainerRule, readonly string[]>>> = {
  BotFile: ['Import', 'Declaration', 'Sequence', 'Scenario'],
  Webhook: ['WebhookPart'],
  Sequence: ['Setting', 'Branch'],
  Branch: ['Action'],
  If: ['Action'],
  Options: ['Otherwise'],
  Cards: ['Card'],
  Card: ['CardPart'],
  Scenario: ['Step'],
};

/** Inside `if … { }` only instant actions may stand. */
const WITHOUT_STARTERS: Readonly<Partial<Record<ContainerRule, ReadonlySet<string>>>> = {
  If: new Set(LEAVING_OR_WAITING.values()),
};

const CONTAINERS: readonly ContainerRule[] = [
  'BotFile',
  'Webhook',
  'Department',
  'Sequence',
  'Branch',
  'If',
  'Options',
  'Cards',
  'Card',
  'Split',
  'Scenario',
  'CallFact',
];

/** Where the statement being typed may begin: the starts of lines from the last one back, then the first token. */
function statementStarts(tokens: readonly IToken[]): number[] {
  const starts: number[] = [];
  for (let index = tokens.length - 1; index > 0; index--) {
    if (tokens[index]?.startLine !== tokens[index - 1]?.endLine) starts.push(index);
  }
  starts.push(0);
  return tokens.length === 0 ? [] : starts;
}

/** Tokens of what texts hold, but for names inside references. */
const CONTENTS: ReadonlySet<string> = new Set([
  'CHARS',
  'HOLE_START',
  'HOLE_BAR',
  'HOLE_END',
  'FALLBACK',
  '@',
  'BLOCK_CHARS',
  'BLOCK_HOLE_START',
  'BLOCK_HOLE_BAR',
  'BLOCK_HOLE_END',
]);

/** After these a name belongs to the text. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(['HOLE_START', 'BLOCK_HOLE_START', '@']);

/** Texts without what they hold: it says nothing of what may follow, and Langium loses its way in references. */
function withoutContents(tokens: readonly IToken[]): IToken[] {
  return tokens.filter(({ tokenType }, index) => {
    const before = tokens[index - 1]?.tokenType.name ?? '';
    return !CONTENTS.has(tokenType.name) && !(tokenType.name === 'ID' && BEFORE_NAMES.has(before));
  });
}

/** Langium compares terminals by what is written: keep keywords from looking like names. */
function comparable(token: IToken): IToken {
  return /^[a-z]/.test(token.tokenType.name) ? { ...token, image: '' } : token;
}
