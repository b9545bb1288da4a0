import type { AstNode } from 'langium';
import type { Address } from '../../bot/address.js';
import type { Bot } from '../../bot/bot.js';
import { type BotCoverable, type CoverableId, coverablesOf, idOf } from '../../coverage/index.js';
import { type Place, partOf, placeOf } from '../places.js';

/** Something in a source that can be covered, whichever bot it is played in. */
export interface SourceCoverable extends Omit<BotCoverable, 'at' | 'words'> {
  /** The same for the same place and outcome, whichever file's bot it is played in; unique over all files. */
  readonly key: string;
  readonly place: Place;
  /** The key of the action that an outcome is of. */
  readonly action?: string;
}

/** Something of a bot that can be covered and stands in a source. */
export interface Coverable extends SourceCoverable, BotCoverable {
  /** Unique in the bot. */
  readonly id: CoverableId;
}

/** What is the same in every bot. */
export function inSource({ at: _at, words: _words, id: _id, ...coverable }: Coverable): SourceCoverable {
  return coverable;
}

/** All that can be covered of a bot and stands in a source, in the order of the bot. Of two of one name the first counts. */
export function placedCoverables(bot: Bot, nodes: ReadonlyMap<Address, AstNode>): Coverable[] {
  const keys = new Set<string>();
  return coverablesOf(bot).flatMap((coverable): Coverable[] => {
    const placed = placedAt(coverable, nodes);
    if (placed === undefined || keys.has(placed.key)) return [];
    keys.add(placed.key);
    return [placed];
  });
}

function placedAt(coverable: BotCoverable, nodes: ReadonlyMap<Address, AstNode>): Coverable | undefined {
  const { at, outcome, words } = coverable;
  const own = nodes.get(at);
  const node = nodes.get(words) ?? own;
  const ofAction = own && placeOf(own);
  const place = node && placeOf(outcome === undefined ? node : partOf(node, outcome));
  if (ofAction === undefined || place === undefined) return undefined;
  const action = keyOf(coverable, ofAction.uri);
  const placed = { ...coverable, id: idOf(at, outcome), place };
  return outcome === undefined
    ? { ...placed, key: action }
    : { ...placed, key: idOf(action, outcome), action };
}

const IN_BRANCH = /^\/sequences\/\d+\/branches\/\d+/;

/** Names in place of the indices, which are others in another bot. */
function keyOf({ at, sequence, branch }: BotCoverable, uri: string): string {
  return `${uri}#${sequence}/${branch}${at.replace(IN_BRANCH, '')}`;
}
