import { expect, it } from 'vitest';
import { isProblem, SEVERITIES } from '../../server/cli/project/finding.js';

const problems = (strict: boolean) => SEVERITIES.filter((severity) => isProblem({ severity }, strict));

it('errors are problems, and warnings where someone is strict', () => {
  expect(problems(false)).toEqual(['error']);
  expect(problems(true)).toEqual(['error', 'warning']);
});
