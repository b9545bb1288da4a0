import type { Fixer } from './fix.js';
import { removal } from './removal.js';

/** Without a size a picture is shown as it comes. */
export const mediaSize: Fixer<'media-size'> = ({ document, span }) => [
  { title: 'Remove the size', edits: [removal(document, span)], preferred: true },
];
