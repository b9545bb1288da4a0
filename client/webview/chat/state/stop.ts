import type { Input } from '../../../../language/runtime/input.js';
import { stopped } from '../strings-stopped.js';
import type { Missing } from './beginning.js';
import type { Misfit } from './conversation.js';
import type { Move } from './move.js';

/** Why fewer moves are played than wanted: one does not fit the bot as it is now, or the conversation cannot even begin. */
export type Stop =
  | {
      readonly why: Misfit;
      /** That of the move, zero-based. */
      readonly index: number;
      readonly move: Move;
    }
  | Missing;

/** Why a conversation stops, for people. */
export function stopSentence(stop: Stop): string {
  if (stop.why === 'no-sequence') return stopped.noSequence(stop.sequence);
  if (stop.why === 'no-branch') return stopped.noBranch(stop.sequence, stop.branch);
  return stopped.at(stop.index + 1, moveText(stop.move), stopped.why[stop.why]);
}

/** What the visitor, or whoever plays, did by a move. */
export function moveText({ input, picked, webhook }: Move): string {
  return inputText(input, picked?.labels[picked.index], webhook);
}

function inputText(input: Input, label: string | undefined, webhook: string | undefined): string {
  const { did } = stopped;
  switch (input.type) {
    case 'say':
      return did.say(shortened(input.text));
    case 'pick':
      return did.pick(shortened(label ?? `${input.index + 1}`));
    case 'open-link':
      return did.openLink(shortened(label ?? `${input.index + 1}`));
    case 'call-result':
      return did.callResult(webhook);
    case 'edit-profile':
      return did.edit(input.attribute);
    default:
      return did[input.type];
  }
}

/** A visitor's answer may be of any length. */
const LONGEST = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line.slice(0, 4 * LONGEST)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}
