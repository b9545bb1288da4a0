import type { Text } from '../../../language/bot/bot.js';
import { type Action, type Branch, isAsk, isReply } from '../../../language/generated/ast.js';
import { contentOf, plainContent } from '../../../language/text/content.js';

/** What a branch says first, on one line: how authors recognise it. */
export function firstLineOf(branch: Branch): string | undefined {
  const title = branch.title && plainContent(branch.title);
  if (title) return title;
  const text = branch.actions.map(spoken).find((content) => content !== undefined);
  const line = text?.map(written).join('').trim().split('\n')[0];
  return line && line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function spoken(action: Action): Text | undefined {
  if (isReply(action)) return contentOf(action.text);
  return isAsk(action) && action.prompt ? contentOf(action.prompt) : undefined;
}

function written(part: Text[number]): string {
  if (typeof part === 'string') return part;
  return 'agent' in part ? `@${part.agent}` : `{${part.attribute}}`;
}
