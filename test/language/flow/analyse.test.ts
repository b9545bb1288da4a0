import { describe, expect, it } from 'vitest';
import { CASES, DECLARATIONS } from './analyse.cases.js';
import { analysisOf, findingsOf } from './found.js';

const END = 'branch T { reply "Bye" end }';

describe('of a sequence is found', () => {
  it.each(CASES)('%s', async (_, branches, ...found) => {
    const source = `${DECLARATIONS} sequence Main { ${branches} ${END} }`;
    const findings = findingsOf(await analysisOf(source));
    expect(findings.filter((finding) => finding !== 'unreached T' || found.includes(finding))).toEqual(found);
  });
});
