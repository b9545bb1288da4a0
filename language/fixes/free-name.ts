import type { Sequence } from '../generated/ast.js';
import { branchesOf } from '../references/declarations.js';

/** A name that no branch of a sequence has: the one wanted, else with the first number from 2 that makes it free. */
export function freeBranchName(sequence: Sequence, wanted: string): string {
  return freeName(new Set(branchesOf(sequence).map(({ name }) => name)), wanted);
}

/** The name wanted, else with the first number from 2 that makes it free. */
export function freeName(taken: ReadonlySet<string>, wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
  return name;
}
