import { type AstNode, isReference, type LangiumDocument } from 'langium';
import { Agent, type BotFile, Department, isAssignee, isHole, isText } from '../generated/ast.js';
import type { Imports } from '../references/imports.js';
import { walk } from '../references/walk.js';
import type { SeqbotServices } from '../services.js';

/** What files name. */
export interface Uses {
  readonly targets: ReadonlySet<AstNode>;
  /** The types of what is named and does not exist. */
  readonly unknown: ReadonlySet<string>;
}

/** What some files name, everything in them counted. Documents must be linked. */
export function usesIn(files: readonly LangiumDocument[], { shared }: SeqbotServices): Uses {
  const targets = new Set<AstNode>();
  const unknown = new Set<string>();
  for (const reference of files.flatMap(({ references }) => references)) {
    if (reference.error) unknown.add(shared.AstReflection.getReferenceType(reference.error.info));
    else if (isReference(reference) && reference.ref) targets.add(reference.ref);
  }
  return { targets, unknown };
}

/** The types of which a file calls everyone: handing over to all agents or departments uses each of them. */
export function teamsCalledIn({ parseResult }: LangiumDocument<BotFile>): string[] {
  const found = new Set<string>();
  walk(parseResult.value, (node) => {
    if (isAssignee(node) && node.everyone) found.add(TEAMS[node.everyone]);
  });
  return [...found];
}

const TEAMS = { agents: Agent.$type, departments: Department.$type } as const;

/** Whether a piece of a file could not be read as it stands, so that uses may be missing. */
export function isUnread(document: LangiumDocument<BotFile>, imports: Imports): boolean {
  const { parserErrors, lexerReport, value } = document.parseResult;
  const slips = lexerReport?.diagnostics.length ?? 0;
  const lost = imports.of(document).some(({ outcome }) => outcome === 'missing' || outcome === 'outside');
  return parserErrors.length + slips > 0 || lost || hasGap(value);
}

/** A text without an end has taken what stands behind it; an empty reference may be a name to come. */
function hasGap(file: BotFile): boolean {
  let gap = false;
  walk(file, (node) => {
    gap ||= (isText(node) && !node.closed) || (isHole(node) && !node.attribute && !node.agent);
  });
  return gap;
}
