import { child, ROOT } from '../bot/address.js';
import type { Bot, Branch, Sequence } from '../bot/bot.js';
import { assemble } from './assemble.js';
import type { Effect } from './effect.js';
import type { Code } from './instruction.js';
import type { Observer } from './observer.js';
import type { BranchProgram, Program, SequenceProgram } from './program.js';

/**
 * Makes a bot ready for playing. The bot must have the form that its schema says and must not change afterwards; names
 * that lead nowhere do no harm until they are played. Where a name is declared twice, the first counts. An observer is
 * woven into the program: without one, playing costs nothing more.
 */
export function load(bot: Bot, observer?: Observer): Program {
  const sequences: SequenceProgram[] = [];
  const sequenceNames = new Map<string, SequenceProgram>();
  const program: Program = {
    bot,
    attributes: byName(bot.attributes),
    agents: byName(bot.agents),
    departments: byName(bot.departments),
    bots: byName(bot.bots),
    webhooks: byName(bot.webhooks),
    sequences,
    sequenceNames,
    observer,
  };
  for (const source of bot.sequences) {
    const sequence = sequenceProgram(program, source, sequences.length);
    sequences.push(sequence);
    if (!sequenceNames.has(source.name)) sequenceNames.set(source.name, sequence);
  }
  return program;
}

function sequenceProgram(program: Program, source: Sequence, index: number): SequenceProgram {
  const at = child(ROOT, 'sequences', index);
  const branches: BranchProgram[] = [];
  const branchNames = new Map<string, BranchProgram>();
  const entering: Effect = { at, type: 'enter-sequence', sequence: source.name };
  const sequence: SequenceProgram = { index, at, source, entering, branches, branchNames };
  for (const branch of source.branches) {
    const made = branchProgram(program, sequence, branch, branches.length);
    branches.push(made);
    if (!branchNames.has(branch.name)) branchNames.set(branch.name, made);
  }
  return sequence;
}

function branchProgram(
  program: Program,
  sequence: SequenceProgram,
  { name, actions }: Branch,
  index: number,
): BranchProgram {
  const at = child(sequence.at, 'branches', index);
  let code: Code | undefined;
  const branch: BranchProgram = {
    index,
    at,
    sequence,
    actions,
    name,
    entering: { at, type: 'enter-branch', branch: name },
    code: () => {
      code ??= assemble(program, branch);
      return code;
    },
  };
  return branch;
}

function byName<T extends { name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const names = new Map<string, T>();
  for (const item of items) if (!names.has(item.name)) names.set(item.name, item);
  return names;
}
