import { quoted } from '../diagnostics/wording.js';
import type { Fixer } from './fix.js';
import { removal } from './removal.js';

/** Takes the sign or the word away, with a space where two words would become one. */
export const superfluous: Fixer<'superfluous'> = ({ document, span, params }) => {
  const source = document.textDocument.getText();
  const edit = removal(document, span);
  const joins = /[\w"]/.test(source.charAt(edit.start - 1)) && /[\w"]/.test(source.charAt(edit.end));
  const edits = [joins ? { ...edit, text: ' ' } : edit];
  return [{ title: `Remove ${quoted(params.written)}`, edits, preferred: true, automatic: true }];
};
