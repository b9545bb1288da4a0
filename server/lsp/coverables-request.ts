import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { child, ROOT } from '../../language/bot/address.js';
import type { Coverable } from '../../language/document-scenarios/coverage/coverables.js';
import type { Suite } from '../../language/document-scenarios/suite.js';
import type { BotFile } from '../../language/generated/ast.js';
import { COVERABLES, type CoverableItem, type Coverables, type ProtocolRange } from '../protocol.js';
import { answeredAbout } from './document-request.js';
import { isBotParams } from './params.js';
import type { SeqbotLspServices } from './services.js';

/** Answers what of a bot scenarios can play. */
export function registerCoverables(connection: Connection, services: SeqbotLspServices): void {
  connection.onRequest(COVERABLES, (params: unknown) =>
    isBotParams(params)
      ? answeredAbout(params.uri, services, (document) => coverablesIn(document, services))
      : new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a file.'),
  );
}

/** What can be covered of the bot of a document, which must be linked with all that it imports. */
export function coverablesIn(document: LangiumDocument<BotFile>, services: SeqbotLspServices): Coverables {
  const suite = services.scenarios.Suites.of(document);
  return {
    items: suite.coverables.map((coverable) => itemOf(coverable, suite)),
    sequences: suite.bot.sequences.flatMap(({ name }, index) => {
      const place = wholeOf(suite.nodeAt(child(ROOT, 'sequences', index)));
      return place ? [{ name, ...place }] : [];
    }),
  };
}

function itemOf(coverable: Coverable, suite: Suite): CoverableItem {
  const { key, kind, at, sequence, branch, label, action } = coverable;
  const place = (kind === 'branch' && wholeOf(suite.nodeAt(at))) || coverable.place;
  return { key, kind, ...place, sequence, branch, label, ...(action !== undefined && { action }) };
}

function wholeOf(node: AstNode | undefined): { uri: string; range: ProtocolRange } | undefined {
  const range = node?.$cstNode?.range;
  return node && range && { uri: AstUtils.getDocument(node).uri.toString(), range };
}
