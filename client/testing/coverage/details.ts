import {
  BranchCoverage,
  DeclarationCoverage,
  FileCoverage,
  type FileCoverageDetail,
  StatementCoverage,
  TestCoverageCount,
  Uri,
} from 'vscode';
import { rangeOf } from '../tree/scenario-tree.js';
import type { Count, CountedAction, CountedItem, FileTally, SequenceTally } from './tally.js';

/** A file's coverage as VS Code counts it: actions are statements, their outcomes branches, branches declarations. */
export function fileCoverageOf({ uri, actions, outcomes, branches }: FileTally): FileCoverage {
  return new FileCoverage(Uri.parse(uri, true), countOf(actions), countOf(outcomes), countOf(branches));
}

/**
 * What VS Code shows in an open file, and below it in its view of the coverage: there branches stand in their sequence, as
 * declarations in declarations.
 */
export function detailsOf({ sequences, branchItems, actionItems }: FileTally): FileCoverageDetail[] {
  return [...sequences.flatMap(whole), ...branchItems.map(declaration), ...actionItems.map(statement)];
}

function whole({ name, range, branches }: SequenceTally): DeclarationCoverage[] {
  return range ? [new DeclarationCoverage(name, branches.covered > 0, rangeOf(range))] : [];
}

function declaration({ item, count }: CountedItem): DeclarationCoverage {
  return new DeclarationCoverage(item.label, count, rangeOf(item.range));
}

function statement({ item, count, outcomes }: CountedAction): StatementCoverage {
  return new StatementCoverage(count, rangeOf(item.range), outcomes.map(branch));
}

function branch({ item, count }: CountedItem): BranchCoverage {
  return new BranchCoverage(count, rangeOf(item.range), item.label);
}

function countOf({ covered, total }: Count): TestCoverageCount {
  return new TestCoverageCount(covered, total);
}
