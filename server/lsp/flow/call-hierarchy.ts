import { CstUtils, type LangiumDocument, URI } from 'langium';
import type { CallHierarchyProvider } from 'langium/lsp';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver';
import {
  type BotFile,
  isBranch,
  isSequence,
  isText,
  type Sequence,
} from '../../../language/generated/ast.js';
import { branchesOf } from '../../../language/references/declarations.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { plainContent } from '../../../language/text/content.js';
import type { SeqbotLspServices } from '../services.js';
import { type Departure, departures, type FileFlow } from './file-flow.js';
import type { Invitation } from './flows.js';
import { groupedBy } from './groups.js';
import { itemOf, nameRange, type Stop, sequenceOf, stopOf } from './items.js';
import { oneLine, waysInWords } from './words.js';

/** How many characters of a title are shown. */
const TITLE = 60;

/**
 * Who leads here, and where it leads: branches call branches, invitations call sequences, and a sequence calls its
 * first branch. Several ways between the same two are one call with several ranges, one a way.
 */
export class SeqbotCallHierarchyProvider implements CallHierarchyProvider {
  constructor(private readonly services: SeqbotLspServices) {}

  prepareCallHierarchy(
    document: LangiumDocument,
    { position }: CallHierarchyPrepareParams,
  ): CallHierarchyItem[] | undefined {
    if (!hasBotFile(document)) return undefined;
    const offset = document.textDocument.offsetAt(position);
    const symbol = this.services.references.Symbols.at(document, offset)?.symbol ?? headAt(document, offset);
    return isBranch(symbol) || isSequence(symbol) ? itemOf(symbol, introductionOf(symbol)) : undefined;
  }

  incomingCalls({ item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] | undefined {
    const file = this.fileOf(item);
    const stop = file && stopOf(item, file);
    if (!stop) return undefined;
    if (isSequence(stop)) return incoming(this.services.flow.Flows.invitationsTo(stop), true);
    const sequence = sequenceOf(stop);
    const branch = sequence && file.flowOf(stop, sequence);
    if (!branch) return undefined;
    const inside = file.leadingTo(branch).map((departure) => ({ departure, file }));
    return [...(branch.index === 0 ? asStart(sequence) : []), ...incoming(inside)];
  }

  outgoingCalls({ item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] | undefined {
    const file = this.fileOf(item);
    const stop = file && stopOf(item, file);
    if (!stop) return undefined;
    if (isSequence(stop)) return startOf(stop);
    const sequence = sequenceOf(stop);
    const branch = sequence && file.flowOf(stop, sequence);
    return branch && outgoing(departures(branch), file);
  }

  private fileOf({ uri }: CallHierarchyItem): FileFlow | undefined {
    const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    return document && hasBotFile(document) ? this.services.flow.Flows.of(document) : undefined;
  }
}

/** The branch or sequence whose keyword, braces or title are at an offset. */
function headAt(document: LangiumDocument<BotFile>, offset: number): Stop | undefined {
  const root = document.parseResult.value.$cstNode;
  let node = root && CstUtils.findLeafNodeAtOffset(root, offset)?.astNode;
  while (node && !isBranch(node) && !isSequence(node)) {
    // Inside statements there is something else to be asked about.
    node = isText(node) || isText(node.$container) ? node.$container : undefined;
  }
  return node;
}

/** What is said of the one that was asked about: its title, and where it belongs. */
function introductionOf(stop: Stop): string {
  const title = stop.title ? oneLine(plainContent(stop.title), TITLE) : '';
  const sequence = isBranch(stop) ? sequenceOf(stop)?.name : undefined;
  return [title, sequence === undefined ? '' : `in ${sequence}`].filter((part) => part !== '').join(' · ');
}

function asStart(sequence: Sequence): CallHierarchyIncomingCall[] {
  const range = sequence.$cstNode?.range;
  if (!range) return [];
  return itemOf(sequence, 'starts here').map((from) => ({ from, fromRanges: [nameRange(sequence, range)] }));
}

function startOf(sequence: Sequence): CallHierarchyOutgoingCall[] {
  const [first] = branchesOf(sequence);
  const range = first?.$cstNode?.range;
  if (!first || !range) return [];
  return itemOf(first, 'start').map((to) => ({ to, fromRanges: [nameRange(first, range)] }));
}

function incoming(arrivals: readonly Invitation[], others = false): CallHierarchyIncomingCall[] {
  const callers = groupedBy(arrivals, ({ departure }) => departure.from);
  return [...callers].flatMap(([from, ways]) => {
    const [{ file }] = ways;
    const node = file.nodeOf(from);
    const words = waysInWords(ways.map(({ departure }) => departure));
    const detail = others ? `${words} · in ${from.sequence.name}` : words;
    const fromRanges = ways.map(({ departure }) => file.placeOf(departure).range);
    return node ? itemOf(node, detail).map((item) => ({ from: item, fromRanges })) : [];
  });
}

function outgoing(ways: readonly Departure[], file: FileFlow): CallHierarchyOutgoingCall[] {
  const called = groupedBy(ways, (departure) => targetOf(departure, file));
  return [...called].flatMap(([target, group]) =>
    itemOf(target, waysInWords(group)).map((to) => ({
      to,
      fromRanges: group.map((departure) => file.placeOf(departure).range),
    })),
  );
}

function targetOf(departure: Departure, file: FileFlow): Stop | undefined {
  const branch = file.destinationOf(departure);
  if (branch) return file.nodeOf(branch);
  const invited = file.leadOf(departure.way).target?.ref;
  return isSequence(invited) ? invited : undefined;
}
