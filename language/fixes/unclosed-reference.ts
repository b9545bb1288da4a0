import type { Fixer } from './fix.js';

export const unclosedReference: Fixer<'unclosed-reference'> = ({ document, span: { end } }) => [
  { title: 'Add "}" behind the name', edits: [{ document, start: end, end, text: '}' }], preferred: true },
];
