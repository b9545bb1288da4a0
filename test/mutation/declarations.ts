import type { Attribute, Channels, Sequence } from '../../language/generated/ast.js';
import { type Change, remove, replace, rewrite, swaps } from './change.js';
import type { Mutators } from './mutators.js';

/** What answers fit, whom a mention names, what webhooks are sent and what is read from their answers. */
export const DECLARATIONS: Mutators = {
  Agent: (node) => remove(node.label),
  Attribute: looser,
  ChoiceType: (node) => [...swaps('order', node.values), ...unlisted(node.values.map((value) => value))],
  NumberType: (node) => [
    ...bound(node, /(?<=^number\s+)-?\d+/, node.minimum, -1),
    ...bound(node, /(?<=^number\s+)-?\d+/, node.minimum, 1),
    ...bound(node, /-?\d+$/, node.maximum, -1),
    ...bound(node, /-?\d+$/, node.maximum, 1),
  ],
  Webhook: (node) =>
    rewrite('method', node, /(?<=^webhook \S+ )(get|post)/, node.method === 'get' ? 'post' : 'get'),
  Header: remove,
  Field: remove,
  Body: remove,
  Save: remove,
  Sequence: skipping,
  SkipKnown: remove,
  Channels: served,
};

function looser({ type }: Attribute): Change[] {
  if (type === undefined || type.$type === 'ChoiceType') return [];
  return type.$type === 'SimpleType' && type.kind === 'text' ? [] : replace('type', type, 'text');
}

function unlisted(values: readonly { readonly $cstNode?: Attribute['$cstNode'] }[]): Change[] {
  const [last, before] = [values.at(-1)?.$cstNode, values.at(-2)?.$cstNode];
  return last && before ? [{ kind: 'removed', start: before.end, end: last.end, text: '' }] : [];
}

function bound(
  node: Extract<Attribute['type'], { $type: 'NumberType' }>,
  place: RegExp,
  value: string | undefined,
  by: number,
): Change[] {
  return value === undefined ? [] : rewrite('bound', node, place, String(Number(value) + by));
}

function skipping(node: Sequence): Change[] {
  if (node.settings.some(({ $type }) => $type === 'SkipKnown')) return [];
  return rewrite('skips', node, /(?<=\{)/, ' skip known attributes');
}

function served(node: Channels): Change[] {
  return [
    ...(node.channels.length === 2 ? rewrite('order', node, /chat, sms/, 'sms, chat') : []),
    ...rewrite('removed', node, /, sms/, ''),
    ...rewrite('removed', node, /chat, /, ''),
  ];
}
