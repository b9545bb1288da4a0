import { URI } from 'langium';
import type { Address } from '../../../language/bot/address.js';
import { isEnded, isReached, isTaken } from '../../../language/diagram/drawing.js';
import { firstLine } from '../../../language/diagram/says.js';
import type { BranchFlow, Exit, SequenceFlow, Way } from '../../../language/flow/graph.js';
import { destinationOf } from '../../../language/flow/reach.js';
import { exitWords, wayWords } from '../../../language/flow/way-words.js';
import { jsonDiagnostic } from '../json.js';
import type { Flow } from './flow.js';

/** The sequences of a flow, as they are printed. */
export function jsonSequences(flow: Flow): object[] {
  const { graph, only } = flow.drawing;
  return graph.sequences.flatMap((sequence, index) =>
    only === undefined || only === sequence ? [jsonSequence(sequence, index, flow)] : [],
  );
}

function jsonSequence(sequence: SequenceFlow, index: number, flow: Flow): object {
  const source = flow.drawing.bot.sequences[index];
  const place = flow.places.of(sequence.at);
  return {
    at: sequence.at,
    name: sequence.name,
    ...(source?.title !== undefined && { title: source.title }),
    ...(place && { file: shown(place.uri, flow), range: place.range }),
    problems: problemsAt(sequence.at, flow),
    branches: sequence.branches.map((branch) => jsonBranch(branch, index, flow)),
  };
}

function jsonBranch(branch: BranchFlow, sequence: number, flow: Flow): object {
  const source = flow.drawing.bot.sequences[sequence]?.branches[branch.index];
  const says = source && firstLine(source);
  return {
    at: branch.at,
    name: branch.name,
    ...(source?.title !== undefined && { title: source.title }),
    ...(says !== undefined && { says }),
    ...rangeAt(branch.at, flow),
    reachable: isReached(branch, flow.drawing),
    problems: problemsAt(branch.at, flow),
    ways: branch.ways.map((way) => jsonWay(way, branch, flow)),
    exits: branch.exits.map((exit) => jsonExit(exit, branch, flow)),
  };
}

function jsonWay(way: Way, from: BranchFlow, flow: Flow): object {
  const to = destinationOf(way, from, flow.drawing.graph);
  return {
    at: way.at,
    kind: way.kind,
    ...(way.label !== undefined && { label: way.label }),
    words: wayWords(way),
    ...rangeAt(way.at, flow),
    target: way.target,
    ...(to && { to: to.at }),
    possible: isTaken(way, from, flow.drawing),
  };
}

function jsonExit(exit: Exit, from: BranchFlow, flow: Flow): object {
  return {
    at: exit.at,
    kind: exit.kind,
    ...(exit.to !== undefined && { name: exit.to }),
    words: exitWords(exit),
    ...rangeAt(exit.at, flow),
    possible: isEnded(exit, from, flow.drawing),
  };
}

function rangeAt(at: Address, { places }: Flow): object {
  const place = places.of(at);
  return place ? { range: place.range } : {};
}

function problemsAt(at: Address, { problems }: Flow): object[] {
  return (problems.get(at) ?? []).map(jsonDiagnostic);
}

function shown(uri: string, { source }: Flow): string {
  return source.project.shown({ uri: URI.parse(uri) });
}
