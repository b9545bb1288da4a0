import type { Branch, Text, TextPart } from '../bot/bot.js';
import { markdown } from '../text/markdown.js';
import { plainText } from '../text/plain-text.js';

/**
 * The first line that a visitor reads in a branch, without Markdown: of a reply or of a question. Attributes stand in
 * braces. Nothing where the branch says nothing by itself.
 */
export function firstLine({ actions }: Branch): string | undefined {
  for (const action of actions) {
    const text =
      action.type === 'bot-reply' ? action.text : action.type === 'visitor-attribute' && action.prompt;
    const line = text && firstLineOf(text);
    if (line) return line;
  }
  return undefined;
}

function firstLineOf(text: Text): string | undefined {
  return plainText(markdown(text.map(rendered)))
    .split('\n')
    .find((line) => line.trim() !== '');
}

function rendered(part: TextPart) {
  if (typeof part === 'string') return part;
  if ('agent' in part) return { agent: part.agent, label: part.agent };
  return { attribute: part.attribute, value: `{${part.attribute}}`, known: true };
}
