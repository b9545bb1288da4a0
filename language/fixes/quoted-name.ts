import { quoted } from '../diagnostics/wording.js';
import { automatic, type Fixer, replacing, sourceOf } from './fix.js';

/** Leaves the quotation marks out, and keeps what people read where there is a place for it. */
export const quotedName: Fixer<'quoted-name'> = (problem) => {
  const { name, titled } = problem.params;
  const text = titled ? `${name} ${sourceOf(problem)}` : name;
  return [automatic(replacing(problem, `Change to ${titled ? text : quoted(name)}`, text))];
};
