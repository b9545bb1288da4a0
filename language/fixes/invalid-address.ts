import { quoted } from '../diagnostics/wording.js';
import { type Fix, type Fixer, type Problem, replacing, sourceOf } from './fix.js';

/** Writes the address that was surely meant. */
export const invalidAddress: Fixer<'invalid-address'> = (problem) => {
  const { address, mended } = problem.params;
  return mended === undefined ? [] : changed(problem, address, mended);
};

/** The same inside a text, for the address of a link. */
export const linkNotShown: Fixer<'link-not-shown'> = (problem) => {
  const { address, mended } = problem.params;
  return mended === undefined || address === '' ? [] : changed(problem, address, mended);
};

/** Only where the address stands in the source as it reads: with escapes or fallbacks it does not. */
function changed(
  problem: Pick<Problem<'invalid-address'>, 'document' | 'span'>,
  address: string,
  mended: string,
): Fix[] {
  const source = sourceOf(problem);
  const at = source.lastIndexOf(address);
  if (at < 0) return [];
  const text = source.slice(0, at) + mended + source.slice(at + address.length);
  return [replacing(problem, `Change to ${quoted(mended)}`, text)];
}
