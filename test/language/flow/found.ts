import { lower } from '../../../language/compiler/lower.js';
import { analyseSequence, type PlayedSequence } from '../../../language/flow/analyse.js';
import { flowOf } from '../../../language/flow/build.js';
import { declaredIn } from '../../../language/flow/declared.js';
import { TestWorkspace } from '../support/workspace.js';

/** The analysis of the first sequence of a source, with what is known of every visitor when it begins. */
export async function analysisOf(source: string, known: readonly string[] = []): Promise<PlayedSequence> {
  const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
  const { bot } = lower(workspace.document(), workspace.services.seqbot);
  const [flow] = flowOf(bot).sequences;
  const [sequence] = bot.sequences;
  if (!flow || !sequence) throw new Error('There is no sequence');
  return analyseSequence(flow, sequence, declaredIn(bot), new Set(known));
}

/**
 * What an analysis finds, in short: branches that nothing comes to, ways and ends that never are, conditions with one
 * outcome, what is shown while it is unknown. Actions by the name of their branch and their number.
 */
export function findingsOf(analysis: PlayedSequence): string[] {
  const { flow, reached, taken, ended, settled, unknownUses, exact } = analysis;
  const place = (at: string) => {
    const [, , , , branch, , ...action] = at.split('/');
    return `${flow.branches[Number(branch)]?.name} ${action.join('/')}`;
  };
  const played = flow.branches.filter((branch) => reached.has(branch));
  return [
    ...flow.branches.filter((branch) => !reached.has(branch)).map(({ name }) => `unreached ${name}`),
    ...played.flatMap(({ ways }) =>
      ways.filter((way) => !taken.has(way)).map(({ at }) => `untaken ${place(at)}`),
    ),
    ...played.flatMap(({ exits }) =>
      exits.filter((exit) => !ended.has(exit)).map(({ at }) => `no end ${place(at)}`),
    ),
    ...[...settled].map(([at, holds]) => `always ${holds} ${place(at)}`),
    ...unknownUses.map(({ at, attribute }) => `unknown ${attribute} ${place(at)}`),
    ...(exact ? [] : ['inexact']),
  ];
}
