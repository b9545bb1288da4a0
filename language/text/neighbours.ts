import { GrammarAST } from 'langium';

/** Which kinds of tokens can stand right behind which, somewhere in what the grammar allows. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** The tokens that an element can begin and end with, and whether it can be nothing. */
interface Edges {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly empty: boolean;
}

const NOTHING: Edges = { first: new Set(), last: new Set(), empty: true };

/** Works out what can stand behind what: tokens are named as their types are. */
export function neighboursIn(grammar: GrammarAST.Grammar): Neighbours {
  const reading = new Reading();
  for (const rule of grammar.rules) if (GrammarAST.isParserRule(rule)) reading.rule(rule);
  return reading.pairs;
}

class Reading {
  readonly pairs = new Map<string, Set<string>>();
  private readonly rules = new Map<GrammarAST.AbstractRule, Edges>();

  rule(rule: GrammarAST.ParserRule): Edges {
    const known = this.rules.get(rule);
    if (known) return known;
    // A rule inside itself begins and ends with what its other parts do.
    this.rules.set(rule, { ...NOTHING, empty: false });
    const edges = this.element(rule.definition);
    this.rules.set(rule, edges);
    return edges;
  }

  private element(element: GrammarAST.AbstractElement): Edges {
    const edges = this.once(element);
    const { cardinality } = element;
    if (cardinality === '*' || cardinality === '+') this.pair(edges.last, edges.first);
    return cardinality === '*' || cardinality === '?' ? { ...edges, empty: true } : edges;
  }

  private once(element: GrammarAST.AbstractElement): Edges {
    if (GrammarAST.isKeyword(element)) return token(element.value);
    if (GrammarAST.isAssignment(element)) return this.element(element.terminal);
    if (GrammarAST.isCrossReference(element))
      return element.terminal ? this.element(element.terminal) : NOTHING;
    if (GrammarAST.isRuleCall(element)) return this.called(element.rule.ref);
    if (GrammarAST.isAlternatives(element)) return anyOf(element.elements.map((part) => this.element(part)));
    return GrammarAST.isGroup(element) ? this.group(element) : NOTHING;
  }

  private called(rule: GrammarAST.AbstractRule | undefined): Edges {
    if (GrammarAST.isParserRule(rule)) return this.rule(rule);
    return rule ? token(rule.name) : NOTHING;
  }

  private group({ elements }: GrammarAST.Group): Edges {
    return elements
      .map((part) => this.element(part))
      .reduce((before, part) => {
        this.pair(before.last, part.first);
        return {
          first: before.empty ? union(before.first, part.first) : before.first,
          last: part.empty ? union(before.last, part.last) : part.last,
          empty: before.empty && part.empty,
        };
      }, NOTHING);
  }

  private pair(left: ReadonlySet<string>, right: ReadonlySet<string>): void {
    for (const token of left) this.pairs.set(token, union(this.pairs.get(token) ?? [], right));
  }
}

const token = (name: string): Edges => ({ first: new Set([name]), last: new Set([name]), empty: false });

function anyOf(all: readonly Edges[]): Edges {
  return {
    first: new Set(all.flatMap(({ first }) => [...first])),
    last: new Set(all.flatMap(({ last }) => [...last])),
    empty: all.some(({ empty }) => empty),
  };
}

function union(left: Iterable<string>, right: Iterable<string>): Set<string> {
  return new Set([...left, ...right]);
}
