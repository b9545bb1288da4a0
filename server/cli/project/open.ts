import type { LangiumDocument } from 'langium';
import type { BotFile } from '../../../language/generated/ast.js';
import type { Failure } from '../exit-codes.js';
import { type Input, type Inputs, readInputs } from '../input/inputs.js';
import { count } from '../terminal/count.js';
import { printNote } from '../terminal/findings.js';
import { err } from '../terminal/print.js';
import { type Finding, findingsIn } from './finding.js';
import { Project } from './project.js';

/** A source that was built. */
export interface Source {
  readonly input: Input;
  readonly document: LangiumDocument<BotFile>;
  readonly project: Project;
}

/** Everything that the arguments of a command stand for. */
export interface Opened {
  readonly projects: readonly Project[];
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
}

/**
 * Reads and builds what the arguments of a command stand for, with the imports. Sources that share the folder in which
 * their imports must stay are built together.
 *
 * @throws {Misuse} as {@link readInputs} does
 */
export async function open(names: readonly string[], stdinPath?: string): Promise<Opened> {
  const read = await readInputs(names, stdinPath);
  sayIfLong(read.inputs);
  return openInputs(read);
}

/** Builds sources that were read. */
export async function openInputs({ inputs, failures }: Inputs): Promise<Opened> {
  const projects = await built(inputs);
  const sources = inputs.flatMap((input): Source[] => {
    const project = projects.get(input.root);
    return project ? [{ input, project, document: project.document(input) }] : [];
  });
  const all = [...projects.values()];
  return {
    projects: all,
    sources,
    failures: once([...failures, ...all.flatMap((project) => project.failures)]),
  };
}

async function built(inputs: readonly Input[]): Promise<Map<string, Project>> {
  const projects = new Map<string, Project>();
  for (const [root, members] of byRoot(inputs)) projects.set(root, await Project.open(root, members));
  return projects;
}

/** Characters that take some seconds to read. */
const MANY = 500_000;

/** Tells someone at a terminal why nothing is to be seen yet. */
function sayIfLong(inputs: readonly Input[]): void {
  const characters = inputs.reduce((sum, { text }) => sum + text.length, 0);
  if (err.isTerminal && characters >= MANY) printNote(`Reading ${count(inputs.length, 'file')} …`);
}

/** The findings in a source and in all that it imports. */
export function findingsOf({ project, document }: Source): Finding[] {
  return project
    .reachable(document)
    .flatMap((reached) => findingsIn(reached, (place) => project.shown(place)));
}

function byRoot(inputs: readonly Input[]): Map<string, Input[]> {
  const roots = new Map<string, Input[]>();
  for (const input of inputs) {
    const members = roots.get(input.root) ?? [];
    members.push(input);
    roots.set(input.root, members);
  }
  return roots;
}

/** A file may be named and imported too. */
function once(failures: readonly Failure[]): Failure[] {
  const lines = new Map(failures.map((failure) => [JSON.stringify(failure), failure]));
  return [...lines.values()];
}
