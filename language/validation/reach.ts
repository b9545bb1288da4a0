import { AstUtils } from 'langium';
import type { Scenario, Sequence } from '../generated/ast.js';
import { type Doings, doingsOf } from './doings.js';

/** All that can happen in a scenario. */
export interface Reach {
  /** Name of the scenario's sequence. */
  readonly sequence: string;
  /** What that does, and the sequences that are invited. */
  readonly doings: readonly Doings[];
}

/** @returns nothing if it is not certain what can happen: names are unknown, or something could not be read */
export function reachOf({ sequence }: Scenario): Reach | undefined {
  const start = sequence?.ref;
  if (!start?.name) return undefined;
  const found = new Set([start]);
  for (const reached of found) {
    const invited = isRead(reached) ? invitedBy(reached) : undefined;
    if (!invited) return undefined;
    for (const each of invited) found.add(each);
  }
  return { sequence: start.name, doings: [...found].map(doingsOf) };
}

function invitedBy(sequence: Sequence): Sequence[] | undefined {
  const invitees = doingsOf(sequence).invites.map(({ invitee }) => invitee);
  const invited = invitees.flatMap((invitee) => invitee?.sequence?.ref ?? []);
  const bots = invitees.filter((invitee) => invitee?.bot).length;
  return invited.length + bots === invitees.length ? invited : undefined;
}

function isRead(sequence: Sequence): boolean {
  const { parserErrors, lexerReport } = AstUtils.getDocument(sequence).parseResult;
  return parserErrors.length + (lexerReport?.diagnostics.length ?? 0) === 0 && doingsOf(sequence).whole;
}
