import { quoted } from '../diagnostics/wording.js';
import { written as inQuotes } from '../text/write.js';
import { automatic, type Fixer, replacing, sourceOf } from './fix.js';

/** Leaves the quotation marks out, and keeps what people read where there is a place for it. */
export const quotedName: Fixer<'quoted-name'> = (problem) => {
  const { name, titled, written } = problem.params;
  const source = sourceOf(problem);
  const title = source.startsWith('"') ? source : inQuotes(written);
  const text = titled ? `${name} ${title}` : name;
  return [automatic(replacing(problem, `Change to ${titled ? text : quoted(name)}`, text))];
};
