import { quoted } from '../diagnostics/wording.js';
import type { Fixer } from './fix.js';
import { removal } from './removal.js';

/** Takes it away; it may as well be half of something to come. */
export const unexpectedCharacter: Fixer<'unexpected-character'> = ({ document, span, params }) => [
  { title: `Remove ${quoted(params.characters)}`, edits: [removal(document, span)], preferred: false },
];
