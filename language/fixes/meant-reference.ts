import type { Fix, Problem } from './fix.js';

/** Writes the reference that certainly was meant. */
export function meantReference({
  document,
  span,
  params: { written, meant },
}: Problem<'empty-reference' | 'unclosed-reference'>): Fix[] {
  if (written === undefined || meant === undefined) return [];
  const edit = { document, start: span.start, end: span.start + written.length, text: meant };
  return [{ title: `Write "${meant}"`, edits: [edit], preferred: true }];
}
