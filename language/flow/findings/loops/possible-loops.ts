import type { BotFlow } from '../../bot-flow.js';
import { componentsOf } from '../../components.js';
import type { BranchFlow, SequenceFlow } from '../../graph.js';
import { Model } from '../../play/model.js';
import { actionsOfBranch } from '../../reading/every-action.js';
import { countingIn } from './counters.js';
import type { Circle } from './endless-loops.js';
import { roundsIn, type Steps } from './loop-worlds.js';
import { type Merged, merged } from './merged.js';

/**
 * The steps on which some visitors really go round and round, though others may get out: those on which they come back
 * as they were. Where that would be too much to find out it is taken for granted.
 *
 * @param circles branches that lead round as far as one can see without regard to who the visitor is
 * @param steps where they lead to
 */
export function possibleRounds(flow: BotFlow, circles: readonly Circle[], steps: Steps): Steps[] {
  return groupsOf(circles).flatMap(({ sequences, members }) => {
    const stage = stageOf(sequences, flow);
    if (!stage) return [];
    const model = countingModel(stage, members);
    return members.map((circle) => roundsOn(stage, model, circle) ?? within(steps, circle));
  });
}

/** Circles that have sequences in common. */
interface Group {
  readonly sequences: readonly SequenceFlow[];
  readonly members: readonly Circle[];
}

function groupsOf(circles: readonly Circle[]): Group[] {
  const circlesOf = new Map<SequenceFlow, Circle[]>();
  const beside = new Map<SequenceFlow, SequenceFlow[]>();
  for (const circle of circles) {
    const sequences = [...new Set(circle.map((branch) => branch.sequence))];
    for (const [index, sequence] of sequences.entries()) {
      listIn(circlesOf, sequence).push(circle);
      listIn(beside, sequence).push(sequences[index + 1] ?? sequences[0] ?? sequence);
    }
  }
  const components = componentsOf(circlesOf.keys(), (sequence) => beside.get(sequence) ?? []);
  return components.map((sequences) => ({
    sequences,
    members: [...new Set(sequences.flatMap((sequence) => circlesOf.get(sequence) ?? []))],
  }));
}

function listIn<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Where circles are played: their sequence, or one that is made of several. */
function stageOf(sequences: readonly SequenceFlow[], flow: BotFlow): Merged | undefined {
  const [only] = sequences;
  if (sequences.length > 1) return merged(sequences, flow);
  const played = only && flow.analyses.get(only);
  const same = (branch: BranchFlow) => branch;
  return played && { played, inner: same, outer: same };
}

/** The stage's model; what only counts on a circle gets out of it some time. */
function countingModel({ played, inner }: Merged, circles: readonly Circle[]): Model {
  const { flow, sequence, declared } = played.model;
  const counting = circles.flatMap((circle) => {
    const actions = circle.flatMap((branch) => {
      const own = inner(branch);
      const source = own && sequence.branches[own.index];
      return own && source ? [...actionsOfBranch(source, own.at)] : [];
    });
    return countingIn(actions, declared);
  });
  return counting.length === 0 ? played.model : new Model(flow, sequence, declared, new Set(counting));
}

function roundsOn({ played, inner, outer }: Merged, model: Model, circle: Circle): Steps | undefined {
  const rounds = roundsIn(model, played.worlds, new Set(present(circle.map(inner))));
  if (!rounds) return undefined;
  const outside = [...rounds].flatMap(([branch, next]) => {
    const own = outer(branch);
    return own ? [[own, new Set(present([...next].map(outer)))] as const] : [];
  });
  return new Map(outside);
}

function within(steps: Steps, circle: Circle): Steps {
  return new Map(circle.map((branch) => [branch, steps.get(branch) ?? new Set()]));
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.flatMap((item) => (item === undefined ? [] : [item]));
}
