import { AstUtils } from 'langium';
import type { CallHierarchyItem, Position, Range } from 'vscode-languageserver';
import { type Branch, isBranch, isSequence, type Sequence } from '../../../language/generated/ast.js';
import { branchesOf } from '../../../language/references/declarations.js';
import { declarationSpan } from '../../../language/symbols/symbol.js';
import { SeqbotNodeKinds } from '../node-kinds.js';
import { rangeOf } from '../ranges.js';
import type { FileFlow } from './file-flow.js';

/** What call hierarchies are made of. */
export type Stop = Branch | Sequence;

/** What an item of a hierarchy carries, to be found again when the file has changed meanwhile. */
interface Names {
  readonly sequence: string;
  readonly branch?: string;
}

const kinds = new SeqbotNodeKinds();

/** A branch or a sequence in a hierarchy; nothing for one that the parser made up. */
export function itemOf(stop: Stop, detail: string): CallHierarchyItem[] {
  const range = stop.$cstNode?.range;
  if (!range) return [];
  return [
    {
      name: stop.name || 'without a name',
      detail,
      kind: kinds.getSymbolKind(stop),
      uri: AstUtils.getDocument(stop).uri.toString(),
      range,
      selectionRange: nameRange(stop, range),
      data: namesOf(stop),
    },
  ];
}

/** Where the name stands, else where the declaration begins. */
export function nameRange(stop: Stop, { start }: Range): Range {
  const span = declarationSpan(stop);
  return span ? rangeOf(AstUtils.getDocument(stop), span) : { start, end: start };
}

export function sequenceOf(stop: Stop): Sequence | undefined {
  return AstUtils.getContainerOfType(stop, isSequence);
}

function namesOf(stop: Stop): Names {
  const sequence = sequenceOf(stop)?.name ?? '';
  return isBranch(stop) ? { sequence, branch: stop.name ?? '' } : { sequence };
}

/** What an item stands for in the file as it is now: of several with the same name the one at its place, else the first. */
export function stopOf({ data, selectionRange }: CallHierarchyItem, file: FileFlow): Stop | undefined {
  if (!isNames(data)) return undefined;
  const sequences = [...file.sequences.keys()].filter(({ name }) => (name ?? '') === data.sequence);
  const stops: readonly Stop[] =
    data.branch === undefined
      ? sequences
      : sequences.flatMap(branchesOf).filter(({ name }) => (name ?? '') === data.branch);
  return stops.find((stop) => beginsAt(stop, selectionRange.start)) ?? stops[0];
}

function beginsAt(stop: Stop, { line, character }: Position): boolean {
  const range = stop.$cstNode?.range;
  const start = range && nameRange(stop, range).start;
  return start?.line === line && start.character === character;
}

function isNames(data: unknown): data is Names {
  return (
    typeof data === 'object' &&
    data !== null &&
    'sequence' in data &&
    typeof data.sequence === 'string' &&
    (!('branch' in data) || typeof data.branch === 'string')
  );
}
