import type { TestItem, TestRunRequest } from 'vscode';
import { isWithin, leavesOf } from '../tree/children.js';
import type { ScenarioTree } from '../tree/scenario-tree.js';

/** The scenarios that a request is for, each once. */
export function chosenBy({ include, exclude }: TestRunRequest, tree: ScenarioTree): TestItem[] {
  const included = include === undefined ? tree.all : include.flatMap(leavesOf);
  const isLeftOut = (item: TestItem) => exclude?.some((other) => isWithin(item, other)) ?? false;
  return [...new Set(included)].filter((item) => tree.refOf(item) !== undefined && !isLeftOut(item));
}
