import { quoted } from '../diagnostics/wording.js';
import type { Fixer } from './fix.js';
import { removal } from './removal.js';

/** Takes the sign or the word away, with a space where two words would become one. */
export const superfluous: Fixer<'superfluous'> = ({ document, span, params }) => {
  const source = document.textDocument.getText();
  const title = `Remove ${quoted(params.written)}`;
  const indented = /^[ \t]*$/.test(source.slice(source.lastIndexOf('\n', span.start - 1) + 1, span.start));
  const space = /^[ \t]*/.exec(source.slice(span.end))?.[0].length ?? 0;
  const edit = indented
    ? { document, start: span.start, end: span.end + space, text: '' }
    : removal(document, span);
  const joins = /[\w"]/.test(source.charAt(edit.start - 1)) && /[\w"]/.test(source.charAt(edit.end));
  return [{ title, edits: [joins ? { ...edit, text: ' ' } : edit], preferred: true, automatic: true }];
};
