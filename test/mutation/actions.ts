import type { AstNode } from 'langium';
import { WIDGET_APPS } from '../../language/bot/bot.js';
import type { Ask, Chat, If, Invite, Split } from '../../language/generated/ast.js';
import { type Change, nextOf, remove, replace, rewrite, swaps } from './change.js';
import type { Mutators } from './mutators.js';
import type { Names } from './names.js';

const subject = (node: AstNode) => [
  ...rewrite('subject', node, /\bcontact\b/, 'case'),
  ...rewrite('subject', node, /\bcase\b/, 'contact'),
];
const otherAttribute = (word: RegExp) => (node: AstNode, names: Names) => [
  ...remove(node),
  ...instead('attribute', node, word, names.attributes),
];

/** Statements: without them, in another order, and with other things in them. */
export const ACTIONS: Mutators = {
  Branch: ({ actions }) => reordered(actions),
  Reply: remove,
  Image: (node) => [...remove(node), ...rewrite('size', node, /(?<=\s)\d(?=\d*x)/, '4'), ...remove(node.alt)],
  Video: (node) => [...remove(node), ...rewrite('size', node, /(?<=\s)\d(?=\d*x)/, '4')],
  Ask: asked,
  Widget: (node) => [
    ...nextOf<string>(WIDGET_APPS, node.app).flatMap((app) => rewrite('app', node, /(?<=widget )\S+/, app)),
    ...remove(node.config),
    ...remove(node.target),
  ],
  Redirect: remove,
  SendLead: remove,
  PostLead: remove,
  SyncLead: remove,
  Note: (node) => [
    ...remove(node),
    ...subject(node),
    ...(node.subject ? [] : rewrite('subject', node, /(?<=^note)/, ' on contact')),
  ],
  Tag: (node) => [...remove(node), ...rewrite('subject', node, /\b(contact|case)\b/, swapped(node.subject))],
  Chat: handedTo,
  Invite: invited,
  Close: (node) => replace('end', node, 'end'),
  End: (node) => replace('close', node, 'close'),
  If: branched,
  SetValue: otherAttribute(/(?<=set )\S+/),
  AddNumber: (node, names) => [
    ...instead('attribute', node, /\S+$/, names.attributes),
    ...remove(node),
    ...rewrite('number', node, /-?\d+/, String(Number(node.amount) + 1)),
    ...rewrite('number', node, /-?\d+/, String(-Number(node.amount))),
  ],
  Clear: otherAttribute(/(?<=clear )\S+/),
  Call: (node, names) => [
    ...remove(node),
    ...remove(node.otherwise),
    ...instead('webhook', node, /(?<=call )\S+/, names.webhooks),
  ],
  Split: shared,
  Wait: (node) => [...remove(node), ...rewrite('duration', node, /\d/, '4')],
};

function instead(kind: string, node: AstNode, word: RegExp, names: readonly string[]): Change[] {
  const [found] = word.exec(node.$cstNode?.text ?? '') ?? [];
  return found === undefined ? [] : nextOf(names, found).flatMap((name) => rewrite(kind, node, word, name));
}

function swapped(subject: string): string {
  return subject === 'case' ? 'contact' : 'case';
}

/** What agents and other systems get, and what is remembered: among these and beside a message, no order is noticed. */
const QUIET: ReadonlySet<string> = new Set([
  'Note',
  'Tag',
  'SendLead',
  'PostLead',
  'SyncLead',
  'Clear',
  'SetValue',
  'AddNumber',
]);
const SHOWN: ReadonlySet<string> = new Set(['Reply', 'Image', 'Video']);

/** Neighbours the other way round, where somebody could notice. */
function reordered(actions: readonly AstNode[]): Change[] {
  return actions.slice(1).flatMap((second, index): Change[] => {
    const types = [actions[index]?.$type ?? '', second.$type];
    const quiet = types.filter((type) => QUIET.has(type)).length;
    if (quiet === 2 || (quiet === 1 && types.some((type) => SHOWN.has(type)))) return [];
    return swaps('order', actions.slice(index, index + 2));
  });
}

function asked(node: Ask, names: Names): Change[] {
  const retry = node.retry?.$cstNode?.text ?? '';
  return [
    ...remove(node),
    ...remove(node.prompt),
    ...(node.retry ? rewrite('removed', node, new RegExp(`retry\\s+${escaped(retry)}`), '') : []),
    ...instead('attribute', node, /(?<=ask )\S+/, names.attributes),
  ];
}

function handedTo({ assignee, otherwise }: Chat, { agents, departments }: Names): Change[] {
  return [
    ...remove(otherwise),
    ...instead('assignee', assignee, /(?<=^agent )\S+/, agents),
    ...instead('assignee', assignee, /(?<=^department )\S+/, departments),
    ...rewrite('assignee', assignee, /^agent \S+/, 'all agents'),
    ...rewrite('assignee', assignee, /^department \S+/, 'all departments'),
    ...rewrite('assignee', assignee, /^all agents/, 'all departments'),
    ...rewrite('assignee', assignee, /^all departments/, 'all agents'),
  ];
}

function invited(node: Invite, { sequences }: Names): Change[] {
  return instead('sequence', node, /(?<=sequence )\S+/, sequences);
}

function branched(node: If): Change[] {
  const [then, otherwise] = [span(node.then), span(node.otherwise)];
  const text = node.$cstNode?.root.fullText ?? '';
  const between = then && otherwise ? text.slice(then.end, otherwise.start) : '';
  const turned = then && otherwise && `${otherwise.text}${between}${then.text}`;
  return [
    ...(node.target ? remove(node) : []),
    ...(turned ? [{ kind: 'sides', start: then.start, end: otherwise.end, text: turned }] : []),
    ...(node.block ? remove(node) : []),
    ...reordered(node.then),
    ...reordered(node.otherwise),
  ];
}

function span(nodes: readonly AstNode[]): { start: number; end: number; text: string } | undefined {
  const [first, last] = [nodes[0]?.$cstNode, nodes.at(-1)?.$cstNode];
  if (!first || !last) return undefined;
  return { start: first.offset, end: last.end, text: first.root.fullText.slice(first.offset, last.end) };
}

/** Everything to the first part, and the targets the other way round. */
function shared({ parts }: Split): Change[] {
  const [first, second, ...others] = parts;
  if (!first || !second || others.length > 0) return [];
  const [a, b] = [first.$cstNode, second.$cstNode];
  if (!a || !b) return [];
  const between = a.root.fullText.slice(a.end, b.offset);
  const with_ = (one: string, two: string) =>
    `${a.text.replace(first.share, one)}${between}${b.text.replace(second.share, two)}`;
  return [
    { kind: 'shares', start: a.offset, end: b.end, text: with_('99%', '1%') },
    ...swaps('order', parts),
  ];
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
