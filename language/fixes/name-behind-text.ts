import { quoted } from '../diagnostics/wording.js';
import { automatic, type Fixer, replacing, sourceOf } from './fix.js';

/** Exchanges the two. */
export const nameBehindText: Fixer<'name-behind-text'> = (problem) => {
  const { name } = problem.params;
  const text = sourceOf(problem).slice(0, -name.length).trimEnd();
  return [automatic(replacing(problem, `Move ${quoted(name)} before the text`, `${name} ${text}`))];
};
