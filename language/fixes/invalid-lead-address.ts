import { quoted } from '../diagnostics/wording.js';
import { accepts } from '../runtime/index.js';
import { written } from '../text/write.js';
import { type Fixer, replacing } from './fix.js';

/** Takes away what other places write around an address: `mailto:`, angle brackets, a name before them, space. */
export const invalidLeadAddress: Fixer<'invalid-lead-address'> = (problem) => {
  const inside = /<([^<>]*)>\s*$/.exec(problem.params.address)?.[1] ?? problem.params.address;
  const bare = inside
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .trim();
  if (accepts({ kind: 'email' }, bare) !== bare) return [];
  return [replacing(problem, `Change to ${quoted(bare)}`, written(bare))];
};
