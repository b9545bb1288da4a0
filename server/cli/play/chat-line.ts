import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A line of a chat: what stands before its text, such as who speaks, and the text. Both can be styled. */
export interface ChatLine {
  readonly lead: string;
  readonly text: string;
}

/** Under a name, where nobody speaks. */
export const INDENT = ' '.repeat('Bot: '.length);

/** A line of a text where nobody speaks. */
export function aside(text: string): ChatLine {
  return { lead: INDENT, text };
}

/** Lines under each other, the first of them behind a lead. */
export function hanging(lead: string, texts: readonly string[]): ChatLine[] {
  const rest = ' '.repeat(stringWidth(lead));
  return texts.map((text, index) => ({ lead: index === 0 ? lead : rest, text }));
}

/** The least that a line has room for, however narrow the terminal is. */
const NARROWEST = 10;

/** A line as it is printed: broken between words where the terminal is narrower, further lines under the first. */
export function printed({ lead, text }: ChatLine, width: number | undefined): string[] {
  if (width === undefined) return [`${lead}${text}`];
  const start = /^ */.exec(text)?.[0] ?? '';
  const indent = stringWidth(lead) + start.length;
  const lines = wrapAnsi(text.slice(start.length), Math.max(NARROWEST, width - indent));
  return lines.split('\n').map((line, index) => (index === 0 ? lead + start : ' '.repeat(indent)) + line);
}
