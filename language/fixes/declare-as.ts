import { AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Attribute, isChoiceType } from '../generated/ast.js';
import type { Fix } from './fix.js';

/** Gives an attribute another type, wherever it is declared; not in place of values that somebody thought of. */
export function declareAs(attribute: Attribute | undefined, type: 'number' | 'date' | 'text'): Fix[] {
  const declaration = attribute?.$cstNode;
  if (!attribute || !declaration || isChoiceType(attribute.type)) return [];
  const document = AstUtils.getDocument(attribute);
  const old = attribute.type?.$cstNode;
  const edit = old
    ? { document, start: old.offset, end: old.end, text: type }
    : { document, start: declaration.end, end: declaration.end, text: ` : ${type}` };
  const title = `Declare ${quoted(attribute.name)} as ${type === 'text' ? type : `a ${type}`}`;
  return [{ title, edits: [edit], preferred: true }];
}
