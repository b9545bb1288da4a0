import { AstUtils } from 'langium';
import type { Hole } from '../generated/ast.js';
import { isNameFor } from '../references/hole-names.js';
import type { SeqbotServices } from '../services.js';

/** What was written in place of a reference, and how the reference is written. */
export interface MeantReference {
  readonly written: string;
  readonly meant: string;
}

/** A name with more around it than there has to be: spaces, doubled braces, another sign before its fallback. */
const NEARLY =
  /^(\{\{?)[ \t]*(@?)[ \t]*([\p{L}_][\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*)[ \t]*(?:(?:\|\|?|:)[ \t]*([^{}"\\\r\n]*[^{}"\\\s]))?[ \t]*\}\}?/u;

/** How much of the source is looked at. */
const MAX_LENGTH = 300;

/** What a reference that is not whole certainly stands for; nothing if there is no such name. */
export function meantReference(hole: Hole, services: SeqbotServices): MeantReference | undefined {
  const start = hole.$cstNode?.offset ?? 0;
  const source = AstUtils.getDocument(hole)
    .textDocument.getText()
    .slice(start, start + MAX_LENGTH);
  const [match = '', open = '', mention, name = '', fallback] = NEARLY.exec(source) ?? [];
  if (match === '' || (mention && fallback !== undefined)) return undefined;
  if (!isNameFor(mention ? 'agent' : 'attribute', name, hole, services)) return undefined;
  // A brace more at the end belongs to the text unless there is one more at the beginning.
  const written = open.length < 2 && match.endsWith('}}') ? match.slice(0, -1) : match;
  if (open.length === 2 && !written.endsWith('}}')) return undefined;
  return { written, meant: `{${mention}${name}${fallback === undefined ? '' : `|${fallback}`}}` };
}
