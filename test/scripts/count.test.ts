import { expect, test } from 'vitest';
import { countIn } from '../../scripts/test/count.mjs';

test.each([
  ['one run', '  ✓ a test\n12 passed, 0 failed\n', { passed: 12, failed: 0 }],
  ['several runs', '1 passed, 2 failed\nmore\n3 passed, 0 failed\n', { passed: 4, failed: 2 }],
  ['a line with more in it', 'Tests 5 passed, 0 failed of 5\n', { passed: 0, failed: 0 }],
  ['none', '', { passed: 0, failed: 0 }],
])('counts the tests of %s', (_, output, count) => {
  expect(countIn(output)).toEqual(count);
});
