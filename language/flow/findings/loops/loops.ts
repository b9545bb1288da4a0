import type { BotFlow } from '../../bot-flow.js';
import { componentsOf, leadsRound } from '../../components.js';
import type { Finding } from '../../finding.js';
import type { BranchFlow, Way } from '../../graph.js';
import { type Circle, endlessLoops } from './endless-loops.js';
import type { Steps } from './loop-worlds.js';
import { possibleRounds } from './possible-loops.js';
import { isSilent, silentSteps } from './silent.js';

/** Branches that go round without ever waiting for the visitor. */
export interface Loop {
  /** Whether nothing leads out of them. */
  readonly certain: boolean;
  /** The first in the source comes first. */
  readonly branches: Circle;
}

/** The loops of a bot, invitations included. */
export function loopsIn(flow: BotFlow): Loop[] {
  const played = flow.played();
  const certain = endlessLoops(flow, played);
  const told = new Set(certain.flat());
  const steps = silentSteps(
    flow,
    played.filter((branch) => !told.has(branch)),
  );
  return [
    ...certain.map((branches): Loop => ({ certain: true, branches })),
    ...possibleRounds(flow, circlesIn(steps), steps).flatMap((rounds) => loopsOf(rounds, played)),
  ];
}

/** The branches from which some steps lead back to them, together with those on the way. */
function circlesIn(steps: Steps): BranchFlow[][] {
  const next = (branch: BranchFlow) => steps.get(branch) ?? [];
  return componentsOf(steps.keys(), next).filter((component) => leadsRound(component, next));
}

function loopsOf(rounds: Steps, played: readonly BranchFlow[]): Loop[] {
  const places = new Map(played.map((branch, index) => [branch, index]));
  return circlesIn(rounds).map((circle) => {
    const [first] = circle.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    return { certain: false, branches: first ? walk(first, rounds, new Set(circle)) : [] };
  });
}

/** The branches in the order in which one comes to them. */
function walk(first: BranchFlow, rounds: Steps, members: ReadonlySet<BranchFlow>): BranchFlow[] {
  const seen = new Set<BranchFlow>();
  const pending = [first];
  for (let branch = pending.pop(); branch !== undefined; branch = pending.pop()) {
    if (seen.has(branch) || !members.has(branch)) continue;
    seen.add(branch);
    pending.push(...[...(rounds.get(branch) ?? [])].reverse());
  }
  return [...seen];
}

/** Whether an invitation is a part of a loop. */
export function invitesItself({ branches }: Loop, flow: BotFlow): boolean {
  return branches.some((branch) =>
    flow.waysFrom(branch).some((way) => way.kind === 'invitation' && leadsInto(branches, way, branch, flow)),
  );
}

/**
 * Whether a loop would have a way out but for a condition that never holds there: that is told, and accounts for the
 * loop too.
 */
export function isShutIn({ certain, branches }: Loop, flow: BotFlow): boolean {
  if (certain) return false;
  const out = branches.flatMap((branch) =>
    branch.ways.filter((way) => !leadsInto(branches, way, branch, flow)).map((way) => ({ way, branch })),
  );
  const isTaken = out.some(({ way, branch }) => flow.waysFrom(branch).includes(way));
  const ends = branches.some(({ exits, sequence }) =>
    exits.some((exit) => flow.analyses.get(sequence)?.ended.has(exit)),
  );
  if (isTaken || ends) return false;
  return out.some(
    ({ way, branch: { sequence } }) => flow.analyses.get(sequence)?.settled.get(way.at) === false,
  );
}

function leadsInto(circle: Circle, way: Way, from: BranchFlow, flow: BotFlow): boolean {
  const destination = flow.destination(way, from);
  return destination !== undefined && circle.includes(destination);
}

/** The finding about a loop: at the last way that leads back to its first branch. */
export function loopFinding({ certain, branches }: Loop, flow: BotFlow): Finding[] {
  const [head] = branches;
  if (!head) return [];
  const closing = branches
    .toReversed()
    .flatMap((branch) =>
      flow
        .waysFrom(branch)
        .filter((way) => flow.destination(way, branch) === head)
        .reverse(),
    )
    .find(isSilent);
  if (!closing) return [];
  const names = branches.map(({ name, sequence }) =>
    sequence === head.sequence ? name : `${sequence.name} / ${name}`,
  );
  return [{ kind: 'endless-loop', certain, at: closing.at, branches: names }];
}
