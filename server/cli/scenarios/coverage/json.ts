import type { CoveredFile, Measured, Totals } from './measure.js';
import { KINDS, percent } from './share.js';
import { uncoveredIn } from './uncovered.js';

/** What `--json` prints of coverage. */
export function jsonCoverage({ files, totals }: Measured): object {
  return { ...jsonTotals(totals), files: files.map(jsonFile) };
}

function jsonFile(file: CoveredFile): object {
  return {
    file: file.file,
    ...jsonTotals(file.totals),
    sequences: file.sequences.map(({ sequence, totals }) => ({ name: sequence, ...jsonTotals(totals) })),
    uncovered: uncoveredIn(file).map(({ coverable: { kind, sequence, branch, label, place } }) => ({
      kind,
      ...{ sequence, branch, label },
      range: place.range,
    })),
  };
}

function jsonTotals(totals: Totals): object {
  return Object.fromEntries(KINDS.map((kind) => [kind, { ...totals[kind], percent: percent(totals[kind]) }]));
}
