import type { Action, InviteSequenceBot, Sequence, Target } from '../../../bot/bot.js';
import { analyseSequence, type PlayedSequence } from '../../analyse.js';
import type { BotFlow } from '../../bot-flow.js';
import { sequenceFlow } from '../../build.js';
import type { BranchFlow, SequenceFlow } from '../../graph.js';

/** Several sequences, played as one. */
export interface Merged {
  readonly played: PlayedSequence;
  /** The branch of the whole that stands for one of a sequence, and the other way round. */
  readonly inner: (branch: BranchFlow) => BranchFlow | undefined;
  readonly outer: (branch: BranchFlow) => BranchFlow | undefined;
}

/** Where the whole stands, and how its first branch is called: branches are called like their addresses. */
const BEGINNING = '';

/** Makes one sequence of several, in which an invitation among them is a way to another branch, and analyses it. */
export function merged(sequences: readonly SequenceFlow[], flow: BotFlow): Merged {
  const members = new Set(sequences);
  const source: Sequence = {
    name: BEGINNING,
    channels: ['chat'],
    skipKnownAttributes: true,
    branches: [beginning(sequences), ...sequences.flatMap((sequence) => branchesOf(sequence, members, flow))],
  };
  const played = analyseSequence(sequenceFlow(source, BEGINNING), source, flow.declared);
  const originals = new Map(
    sequences.flatMap(({ branches }) => branches.map((branch) => [branch.at, branch] as const)),
  );
  return {
    played,
    inner: ({ at }) => played.flow.branchNames.get(at),
    outer: ({ name }) => originals.get(name),
  };
}

/** Each of them can be the first. */
function beginning(sequences: readonly SequenceFlow[]): Sequence['branches'][number] {
  const starts = sequences.flatMap(({ branches }) => branches[0] ?? []);
  const parts = starts.map(({ at }) => ({ share: 1, target: at }));
  return { name: BEGINNING, actions: [{ type: 'split', parts }] };
}

function branchesOf(
  sequence: SequenceFlow,
  members: ReadonlySet<SequenceFlow>,
  flow: BotFlow,
): Sequence['branches'] {
  const source = flow.sourceOf(sequence);
  const skips = source?.skipKnownAttributes === true;
  const rename = (target: Target): Target => sequence.branchNames.get(target)?.at ?? target;
  const changed = (action: Action): Action[] => {
    if (action.type === 'invite-sequence-bot') return [invited(action, members, flow)];
    if (action.type !== 'condition' || !('then' in action)) return asking(renamed(action, rename), skips);
    const [then, otherwise] = [action.then, action.otherwise ?? []].map((list) => list.flatMap(changed));
    return [{ ...action, then: then ?? [], otherwise: otherwise ?? [] }];
  };
  return sequence.branches.map(({ at, index }) => ({
    name: at,
    actions: source?.branches[index]?.actions.flatMap(changed) ?? [],
  }));
}

function invited(action: InviteSequenceBot, members: ReadonlySet<SequenceFlow>, { graph }: BotFlow): Action {
  const sequence = graph.sequenceNames.get(action.sequence);
  const start = sequence && members.has(sequence) ? sequence.branches[0] : undefined;
  return start ? { type: 'next', target: start.at } : action;
}

/** Who is asked every time is like somebody of whom it is not known. */
function asking(action: Action, skips: boolean): Action[] {
  if (action.type !== 'visitor-attribute' || skips) return [action];
  return [{ type: 'clear', attribute: action.attribute }, action];
}

type Rename = (target: Target) => Target;

/** The action with other names for the branches to which it leads. */
function renamed(action: Action, rename: Rename): Action {
  switch (action.type) {
    case 'bubble-options':
      return { ...action, options: renamedIn(action.options, rename), ...other(action.otherwise, rename) };
    case 'card-response':
      return { ...action, cards: action.cards.map((card) => ({ ...card, ...leading(card.target, rename) })) };
    case 'split':
      return { ...action, parts: renamedIn(action.parts, rename) };
    case 'chat-widget':
    case 'close-conversation':
      return { ...action, ...leading(action.target, rename) };
    case 'next':
    case 'go-to':
      return { ...action, target: rename(action.target) };
    case 'condition':
      return 'target' in action ? { ...action, target: rename(action.target) } : action;
    case 'chat-with-agent':
    case 'chat-with-department':
      return action.offline === undefined ? action : { ...action, offline: rename(action.offline) };
    case 'call':
      return action.failed === undefined ? action : { ...action, failed: rename(action.failed) };
    default:
      return action;
  }
}

function renamedIn<T extends { target: Target }>(items: readonly T[], rename: Rename): T[] {
  return items.map((item) => ({ ...item, target: rename(item.target) }));
}

function leading(target: Target | undefined, rename: Rename): { target?: Target } {
  return target === undefined ? {} : { target: rename(target) };
}

function other(otherwise: Target | undefined, rename: Rename): { otherwise?: Target } {
  return otherwise === undefined ? {} : { otherwise: rename(otherwise) };
}
