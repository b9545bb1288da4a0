import { type Fixer, sourceOf } from './fix.js';
import { listRemoval } from './list-removal.js';

/** Removes the second. What says nothing but its own name says nothing new the second time. */
export const repeatedPart: Fixer<'repeated-part'> = (problem) => {
  const { document, span, params } = problem;
  const automatic = /^(skip\s+known\s+attributes|[\w-]+)$/.test(sourceOf(problem));
  const edits = [listRemoval(document, span)];
  return [{ title: `Remove the second ${params.what}`, edits, preferred: true, automatic }];
};
