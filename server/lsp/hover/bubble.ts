import type { ClientCapabilities } from 'vscode-languageserver';
import { code, literal } from '../../../language/text/safe-markdown.js';

/** How a label that the visitor can click looks in Markdown. */
export type Bubble = (label: string) => string;

/** In fixed width, for clients that take no HTML. */
export const plainBubble: Bubble = code;

/** What VS Code has let through since 1.91, in this order: a link's colour inside out can be read in every theme. */
const STYLE = 'color:var(--vscode-editor-background);background-color:var(--vscode-textLink-foreground);';

/** As a coloured box, for clients that take a little HTML. The label itself has none. */
export const boxedBubble: Bubble = (label) => {
  const line = label.replace(/\s+/g, ' ').trim();
  return line === '' ? '' : `<span style="${STYLE}">&nbsp;${literal(line)}&nbsp;</span>`;
};

/** The one that a client can show. */
export function bubbleFor({ general }: ClientCapabilities): Bubble {
  return general?.markdown?.allowedTags?.includes('span') ? boxedBubble : plainBubble;
}
