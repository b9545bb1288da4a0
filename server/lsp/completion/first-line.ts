import type { Text } from '../../../language/bot/bot.js';
import { type Action, type Branch, isAsk, isReply } from '../../../language/generated/ast.js';
import { contentOf, plainContent } from '../../../language/text/content.js';
import { markdown } from '../../../language/text/markdown.js';
import { plainText } from '../../../language/text/plain-text.js';

/** How many characters a first line may have. */
const LONGEST = 60;

/** What a branch says first, on one line and without markup: how authors recognise it. */
export function firstLineOf(branch: Branch): string | undefined {
  const title = branch.title && plainContent(branch.title);
  if (title) return title;
  const text = branch.actions.map(spoken).find((content) => content !== undefined);
  const line = text && withoutMarkup(text.map(written).join('').trim().split('\n')[0] ?? '');
  return line && line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function spoken(action: Action): Text | undefined {
  if (isReply(action)) return contentOf(action.text);
  return isAsk(action) && action.prompt ? contentOf(action.prompt) : undefined;
}

function written(part: Text[number]): string {
  if (typeof part === 'string') return part;
  return 'agent' in part ? `@${part.agent}` : `{${part.attribute}}`;
}

/** Outlines are asked for after each key, and parsing Markdown is slow: what was found last is kept. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function withoutMarkup(line: string): string {
  if (!/[*_`[]/.test(line)) return line;
  const found = known.get(line) ?? plainText(markdown([line]));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(line, found);
  return found;
}
