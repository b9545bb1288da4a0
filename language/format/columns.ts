import type { Atom } from './atoms.js';
import { blocksOf, type Part, type Statement } from './statements.js';

/** What of a statement stands in columns with its neighbours. */
export interface Columns {
  /** Only statements of one group stand in columns together. */
  readonly group: string;
  /** Whether a blank line does not end the columns. */
  readonly throughBlankLines: boolean;
  /** Whether only a statement on one line stands in columns. */
  readonly onOneLine: boolean;
  /** What it is made of. Where that differs among neighbours only the first column is kept. */
  readonly shape: string;
  /** The atoms that begin columns, from left to right. */
  readonly starts: readonly Atom[];
}

type Find = (statement: Statement, isFlat: boolean) => (Atom | undefined)[];

const part =
  (index: number): Find =>
  ({ parts }) => [atomOf(parts[index])];
const token =
  (type: string): Find =>
  ({ parts }) => [parts.map(atomOf).find((atom) => atom?.type === type)];
/** The brace of a block on one line. */
const brace: Find = (statement, isFlat) => [isFlat ? blocksOf(statement)[0]?.open : undefined];
const onlyBrace: Find = (statement, isFlat) =>
  blocksOf(statement).length === 1 ? brace(statement, isFlat) : [];
/** Of a card on one line its brace, and the arrow to its branch. */
const card: Find = (statement, isFlat) => {
  const next = partsOfCard(statement).find(({ kind }) => kind === 'CardNext');
  return [...brace(statement, isFlat), isFlat ? next?.first : undefined];
};
/** What a statement asks for comes behind the attribute. */
const prompt: Find = ({ parts: [, , third] }) => {
  const atom = atomOf(third);
  return [atom?.kind === 'text' ? atom : undefined];
};
/** What follows the name; of a department its agents, too. */
const person: Find = (statement, isFlat) => {
  const [open] = brace(statement, isFlat);
  const follows = atomOf(statement.parts[2]);
  return [follows, ...(open === follows ? [] : [open])];
};

const RULES: readonly {
  kinds: readonly string[];
  group: string;
  find: Find;
  throughBlankLines?: boolean;
  onOneLine?: boolean;
  /** Whether a statement without the columns ends them. */
  onlyWith?: boolean;
  shape?: (statement: Statement) => string;
}[] = [
  { kinds: ['Attribute'], group: 'attribute', find: part(2) },
  {
    kinds: ['Agent', 'Department', 'ConversationalBot'],
    group: 'people',
    find: person,
    shape: ({ kind }) => kind,
  },
  { kinds: ['Header'], group: 'header', find: part(2) },
  { kinds: ['Field'], group: 'field', find: part(2) },
  { kinds: ['Save'], group: 'save', find: part(2) },
  { kinds: ['Ask'], group: 'ask', find: prompt, onOneLine: true },
  { kinds: ['If'], group: 'if', find: onlyBrace, onlyWith: true },
  { kinds: ['Option', 'Otherwise'], group: 'option', find: token('->'), throughBlankLines: true },
  {
    kinds: ['Card'],
    group: 'card',
    find: card,
    throughBlankLines: true,
    shape: (statement) =>
      partsOfCard(statement)
        .map(({ kind }) => kind)
        .join(),
  },
  { kinds: ['SplitPart'], group: 'part', find: token('->'), throughBlankLines: true },
  {
    kinds: ['Given', 'BotSays', 'VisitorTurn', 'Expect'],
    group: 'step',
    find: part(1),
    throughBlankLines: true,
  },
];
const RULE_OF = new Map(RULES.flatMap((rule) => rule.kinds.map((kind) => [kind, rule] as const)));

/** The columns of a statement, if statements of its kind stand in columns at all. */
export function columnsOf(statement: Statement, isFlat: boolean): Columns | undefined {
  const rule = RULE_OF.get(statement.kind);
  if (!rule) return undefined;
  const starts = rule.find(statement, isFlat).filter((atom) => atom !== undefined);
  if (rule.onlyWith && starts.length === 0) return undefined;
  const { group, throughBlankLines = false, onOneLine = false, shape } = rule;
  return { group, throughBlankLines, onOneLine, shape: shape?.(statement) ?? '', starts };
}

function partsOfCard(card: Statement): Statement[] {
  return blocksOf(card).flatMap(({ items }) => items.filter((item) => item.is === 'statement'));
}

function atomOf(part: Part | undefined): Atom | undefined {
  return part?.is === 'block' ? part.open : part;
}
