import { quoted } from '../diagnostics/wording.js';
import type { Fixer } from './fix.js';

/** Removes the name and the comma before it. Not unseen: another agent may have been meant. */
export const agentRepeated: Fixer<'agent-repeated'> = ({ document, span, params }) => {
  const before = document.textDocument.getText().slice(0, span.start);
  const start = /,\s*$/.exec(before.slice(-200))?.[0].length;
  if (start === undefined) return [];
  const edit = { document, start: span.start - start, end: span.end, text: '' };
  return [{ title: `Remove the second ${quoted(params.agent)}`, edits: [edit], preferred: true }];
};
