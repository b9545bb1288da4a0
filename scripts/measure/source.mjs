import { build } from 'esbuild';
import { PROJECT } from '../../test/host/project.mjs';

const OUTFILE = 'out/measure/source.mjs';

/**
 * The source of a bot of some branches in one sequence, as the other measurements have it.
 * @param {number} branches
 * @returns {Promise<string>}
 */
export async function sourceOf(branches) {
  await build({
    entryPoints: ['test/performance/source.ts'],
    outfile: OUTFILE,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    absWorkingDir: PROJECT,
  });
  const module = await import(new URL(`../../${OUTFILE}`, import.meta.url).href);
  return module.sourceOf(branches, branches);
}
