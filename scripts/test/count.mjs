/** The line that every suite prints, alone, for each of its runs. */
const COUNT = /^(?<passed>\d+) passed, (?<failed>\d+) failed$/gm;

/**
 * How many tests a suite's output says were run.
 * @param {string} output
 */
export function countIn(output) {
  const total = { passed: 0, failed: 0 };
  for (const { groups } of output.matchAll(COUNT)) {
    total.passed += Number(groups?.passed);
    total.failed += Number(groups?.failed);
  }
  return total;
}
