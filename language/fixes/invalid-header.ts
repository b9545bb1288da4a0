import { quoted } from '../diagnostics/wording.js';
import { isHeaderName } from '../text/http.js';
import { written } from '../text/write.js';
import { type Fixer, replacing } from './fix.js';

/** A colon at the end goes, spaces become `-`. What else a name or a value should be only the author knows. */
export const invalidHeader: Fixer<'invalid-header'> = (problem) => {
  const { part, written: found } = problem.params;
  const name = found.trim().replace(/\s*:$/, '').replace(/\s+/g, '-');
  if (part !== 'name' || !isHeaderName(name)) return [];
  return [replacing(problem, `Change to ${quoted(name)}`, written(name))];
};
