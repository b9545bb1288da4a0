import type { LangiumDocument } from 'langium';
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { wayTo } from '../../language/document-flow/ways.js';
import type { BotFile, Branch } from '../../language/generated/ast.js';
import { branchesOf } from '../../language/references/declarations.js';
import { WAY, type WayParams, type WayResult } from '../protocol.js';
import { answeredAbout, documentAt } from './document-request.js';
import { hasText, isPlace } from './params.js';
import type { SeqbotLspServices } from './services.js';

/** Answers requests for a conversation that leads to the branch at a place. */
export function registerWay(connection: Connection, services: SeqbotLspServices): void {
  connection.onRequest(WAY, (params: unknown) =>
    isWayParams(params)
      ? answeredAbout(params.uri, services, (document) => wayFor(document, params, services))
      : new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a file and a place.'),
  );
}

/** The conversation that a request asks for, in the bot of a document. */
export function wayFor(
  document: LangiumDocument<BotFile>,
  { sequence: from, place }: Omit<WayParams, 'uri'>,
  services: SeqbotLspServices,
): WayResult {
  const file = documentAt(place.uri, services);
  const branch = file && branchAt(file, place);
  const flow = services.flow.DocumentFlows.of(document);
  const address = branch && flow.addressOf(branch);
  const way = address === undefined ? undefined : wayTo(flow, address, from);
  if (way === undefined) return { status: 'elsewhere' };
  const { sequence, branch: name } = way;
  if (way.status === 'none') return { status: 'none', sequence, branch: name, reason: way.reason };
  const { setup, inputs } = way.witness;
  return { status: 'found', sequence, branch: name, setup, inputs };
}

/** The branch on whose lines a place is: the one around it, else one that begins or ends on its line. */
function branchAt(
  { parseResult, textDocument }: LangiumDocument<BotFile>,
  place: WayParams['place'],
): Branch | undefined {
  const offset = textDocument.offsetAt(place);
  const branches = parseResult.value.sequences.flatMap(branchesOf);
  return (
    branches.findLast(({ $cstNode }) => $cstNode && $cstNode.offset <= offset && offset <= $cstNode.end) ??
    branches.find(({ $cstNode }) => $cstNode && touches($cstNode.range, place.line))
  );
}

function touches({ start, end }: { start: { line: number }; end: { line: number } }, line: number): boolean {
  return start.line <= line && line <= end.line;
}

function isWayParams(params: unknown): params is WayParams {
  return (
    hasText(params, 'uri') &&
    (!('sequence' in params) || params.sequence === undefined || typeof params.sequence === 'string') &&
    'place' in params &&
    isPlace(params.place)
  );
}
