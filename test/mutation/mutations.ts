import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import {
  type BotFile,
  isAgent,
  isAttribute,
  isBranch,
  isDeclaration,
  isDepartment,
  isSequence,
  isWebhook,
} from '../../language/generated/ast.js';
import { walk } from '../../language/references/walk.js';
import type { TestWorkspace } from '../language/support/workspace.js';
import type { Change } from './change.js';
import { changesOf } from './mutators.js';
import type { Names } from './names.js';
import { type Unsaid, unsaidIn } from './unsaid.js';

/** A change of a source, and where. */
export interface Mutation extends Change {
  readonly path: string;
  /** The branch, as `Sequence.Branch`, or the declaration that it is in. */
  readonly place: string;
  /** What stood there, and what stands there now: enough of it for people. */
  readonly was: string;
  readonly is: string;
  /** What the change is about, if scenarios have no words for that. */
  readonly unsaid?: Unsaid;
}

/** All mutations of a file's bot: scenarios stay as they are. */
export function mutationsOf(workspace: TestWorkspace, path: string): Mutation[] {
  const file = workspace.document(path).parseResult.value;
  const names = namesIn(workspace, path);
  const unsaid = unsaidIn(file);
  const mutations: Mutation[] = [];
  for (const part of [...file.declarations, ...file.sequences]) {
    walk(part, (node) => {
      const branches = AstUtils.getContainerOfType(node, isSequence)?.branches.map(({ name }) => name) ?? [];
      for (const change of changesOf(node, { ...names, branches }))
        mutations.push({
          ...change,
          path,
          place: placeOf(node),
          ...wordsAt(file, change),
          unsaid: unsaid(node, change),
        });
    });
  }
  return mutations;
}

/** The source with the change made. */
export function mutated(source: string, { start, end, text }: Change): string {
  return source.slice(0, start) + text + source.slice(end);
}

/** A mutation in one line: where, what was done, and what was made of what. */
export function described({ path, place, kind, was, is }: Mutation): string {
  return `${path} ${place}: ${kind}: ${short(was)} => ${short(is)}`.trim();
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 40)} … ${line.slice(-35)}` : line;
}

function namesIn(workspace: TestWorkspace, path: string): Omit<Names, 'branches'> {
  const files = workspace.services.shared.workspace.Imports.reachable(workspace.document(path));
  const roots = files.map(({ parseResult }) => parseResult.value);
  const declarations = roots.flatMap((root) => root.declarations);
  const named = (nodes: readonly { readonly name: string }[]) => nodes.map(({ name }) => name);
  return {
    attributes: named(declarations.filter(isAttribute)),
    agents: named(declarations.filter(isAgent)),
    departments: named(declarations.filter(isDepartment)),
    webhooks: named(declarations.filter(isWebhook)),
    sequences: named(roots.flatMap((root) => root.sequences)),
  };
}

function placeOf(node: AstNode): string {
  const sequence = AstUtils.getContainerOfType(node, isSequence)?.name;
  const branch = AstUtils.getContainerOfType(node, isBranch)?.name;
  const declaration = AstUtils.getContainerOfType(node, isDeclaration)?.name;
  return [sequence, branch, declaration].filter((name) => name !== undefined).join('.');
}

/** What stood there; of an insertion, the stretch before it. */
function wordsAt({ $cstNode }: BotFile, { start, end, text }: Change): Pick<Mutation, 'was' | 'is'> {
  const source = $cstNode?.root.fullText ?? '';
  if (start < end) return { was: source.slice(start, end), is: text };
  const [before = ''] = /[^"{}\n]*["{}]?$/.exec(source.slice(0, start)) ?? [];
  return { was: before, is: before + text };
}
