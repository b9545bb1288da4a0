import {
  type Action,
  type Arrow,
  type Branch,
  type Card,
  isCardLink,
  isCardNext,
  isCardText,
  isChoiceType,
  type SeqbotAstType,
  type Text,
} from '../../../language/generated/ast.js';
import type { RenderedPart } from '../../../language/runtime/effect.js';
import { contentOf, plainContent } from '../../../language/text/content.js';
import { markdown } from '../../../language/text/markdown.js';
import { code, literal, safeMarkdown } from '../../../language/text/safe-markdown.js';
import type { Bubble } from './bubble.js';

/** How many parts of a branch are shown; a hover is small. */
const MOST = 12;

/** What the visitor sees of a branch, top to bottom, as a quotation. What only agents see is left out. Markdown. */
export function branchPicture(branch: Branch, bubble: Bubble): string {
  const parts = branch.actions.flatMap((action) => look(action, bubble));
  const shown = parts.length > MOST ? [...parts.slice(0, MOST), '…'] : parts;
  return shown.map((part) => `> ${part.replace(/\n/g, '\n> ')}`).join('\n>\n');
}

type Looks = { readonly [Type in Action['$type']]?: (node: SeqbotAstType[Type], bubble: Bubble) => string[] };

/** How actions look. Those that are not here cannot be seen. */
const LOOKS: Looks = {
  Reply: ({ text }) => said(text),
  Image: ({ alt, url }) => [`🖼 ${literal(plainContent(alt ?? url))}`],
  Video: ({ url }) => [`🎬 ${literal(plainContent(url))}`],
  Ask: ({ attribute, prompt }, bubble) => {
    const type = attribute?.ref?.type;
    const values = isChoiceType(type) ? type.values.map(({ text }) => bubble(plainContent(text))) : [];
    return [...said(prompt), `✎ ${code(attribute?.$refText ?? '')} ${values.join(' ')}`.trimEnd()];
  },
  Options: ({ options, otherwise, target }, bubble) => [
    ...options.map((option) => `${bubble(labelOf(option.label))}${leads(option.target ?? target)}`),
    ...otherwise.map((other) => `*otherwise*${leads(other.target)}`),
  ],
  Cards: ({ cards }, bubble) => cards.map((card) => cardLook(card, bubble)),
  Widget: ({ app, target }) => [`▣ ${literal(app ?? '')}${leads(target)}`],
  Next: ({ target }) => [leads(target).trim()],
  Goto: ({ branch }) => [`↩ ${literal(branch?.$refText ?? '')}`],
  Redirect: ({ url }) => [`↗ ${literal(plainContent(url))}`],
  Chat: (node) => [`👤 ${literal(oneLine(node.$cstNode?.text))}`],
  Invite: (node) => [`🤖 ${literal(oneLine(node.$cstNode?.text))}`],
  Close: ({ target }) => [`■ *closed*${leads(target)}`],
  If: (node, bubble) => [
    `*if ${literal(oneLine(node.condition?.$cstNode?.text))}*${node.block ? '' : leads(node.target)}`,
    ...node.then.flatMap((action) => look(action, bubble)),
    ...(node.alternative ? ['*else*'] : []),
    ...node.otherwise.flatMap((action) => look(action, bubble)),
  ],
  Split: ({ parts }) => [
    parts.map(({ share, target }) => `${literal(share ?? '')}${leads(target)}`).join('  \n'),
  ],
};

function look<Type extends Action['$type']>(
  node: SeqbotAstType[Type] & { $type: Type },
  bubble: Bubble,
): string[] {
  const draw: ((node: SeqbotAstType[Type], bubble: Bubble) => string[]) | undefined = LOOKS[node.$type];
  return draw?.(node, bubble) ?? [];
}

function cardLook({ title, parts }: Card, bubble: Bubble): string {
  const text = parts.find(isCardText)?.text;
  const next = parts.find(isCardNext)?.target;
  const opens = parts.some(isCardLink) ? ' ↗' : '';
  const below = text ? `  \n${said(text).join('  \n')}` : '';
  return `${bubble(labelOf(title))}${opens}${leads(next)}${below}`;
}

function said(text: Text | undefined): string[] {
  return text ? [safeMarkdown(markdown(contentOf(text).map(rendered)))].filter((part) => part !== '') : [];
}

function rendered(part: ReturnType<typeof contentOf>[number]): RenderedPart {
  if (typeof part === 'string') return part;
  if ('agent' in part) return { agent: part.agent, label: part.agent };
  return { attribute: part.attribute, value: `{${part.attribute}}`, known: true };
}

function labelOf(label: Text | undefined): string {
  return plainContent(label).trim();
}

function leads(arrow: Arrow | undefined): string {
  return arrow?.branch ? ` → ${literal(arrow.branch.$refText)}` : '';
}

function oneLine(text: string | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
