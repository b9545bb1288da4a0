import type { Condition, IsCheck, OrderCheck, Value } from '../../language/generated/ast.js';
import { type Change, nextOf, replace, rewrite } from './change.js';
import type { Mutators } from './mutators.js';

/** What an order turns into: its border moved, and its opposite. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  contains: ['starts with', 'is'],
  'starts with': ['contains', 'is'],
};

/** Conditions: turned round, weakened, about something else. */
export const CONDITIONS: Mutators = {
  And: ({ parts, $cstNode }) => joined(parts, $cstNode?.text ?? '', 'and', 'or'),
  Or: ({ parts, $cstNode }) => joined(parts, $cstNode?.text ?? '', 'or', 'and'),
  Not: (node) => rewrite('not', node, /^not /, ''),
  Test: (node, { attributes }) => {
    const attribute = node.attribute.$refText;
    return nextOf(attributes, attribute).flatMap((name) => rewrite('attribute', node, /^\S+/, name));
  },
  IsCheck: turned,
  OrderCheck: moved,
  NumberValue: (node) => [
    ...replace('number', node, String(Number(node.number) + 1)),
    ...replace('number', node, String(Number(node.number) - 1)),
  ],
};

/** The other word between two parts, and each part left out. */
function joined(parts: readonly Condition[], text: string, word: string, other: string): Change[] {
  const [first, second] = parts;
  const [a, b] = [first?.$cstNode, second?.$cstNode];
  if (!a || !b || !text.includes(word)) return [];
  return [
    {
      kind: other,
      start: a.end,
      end: b.offset,
      text: a.root.fullText.slice(a.end, b.offset).replace(word, other),
    },
    { kind: 'removed', start: a.offset, end: b.offset, text: '' },
    { kind: 'removed', start: a.end, end: b.end, text: '' },
  ];
}

function turned(node: IsCheck): Change[] {
  if (node.state === 'known') return rewrite('unknown', node, /known$/, 'unknown');
  if (node.state === 'unknown') return rewrite('known', node, /unknown$/, 'known');
  return [
    ...(node.negated ? rewrite('is', node, /^is not/, 'is') : rewrite('is not', node, /^is/, 'is not')),
    ...(node.value ? otherValue(node.value) : []),
  ];
}

/** Of a choice, another value: what is written otherwise would be an error. */
function otherValue(value: Value): Change[] {
  const container = value.$container;
  const test =
    container.$type === 'IsCheck' || container.$type === 'OrderCheck' ? container.$container : undefined;
  const type = test?.attribute.ref?.type;
  if (type?.$type !== 'ChoiceType') return [];
  const values = type.values.map(({ text }) => text.$cstNode?.text ?? '');
  return nextOf(values, value.$cstNode?.text ?? '').flatMap((text) => replace('value', value, text));
}

function moved(node: OrderCheck): Change[] {
  const operator = node.operator.replace(/\s+/, ' ');
  return (ORDERS[operator] ?? []).flatMap((other) =>
    rewrite('operator', node, /^(?:starts\s+with|[a-z]+|[<>=]+)/, other),
  );
}
