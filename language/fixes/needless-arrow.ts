import type { Fixer } from './fix.js';
import { removal } from './removal.js';

export const needlessArrow: Fixer<'needless-arrow'> = ({ document, span }) => [
  { title: 'Remove the arrow', edits: [removal(document, span)], preferred: true, automatic: true },
];
