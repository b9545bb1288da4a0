import type { PanelMove } from '../messages.js';
import type { Host } from './host.js';
import { inputsOf } from './state/conversation.js';
import type { Playing, SessionEvent } from './state/session.js';
import { markdownTranscriptOf, textTranscriptOf } from './state/transcript.js';

/** What a move is made with: the conversation as it is now, and the two that can do something about it. */
export interface Stage {
  readonly playing: Playing;
  readonly host: Host;
  dispatch(event: SessionEvent): void;
}

const MOVES: { readonly [M in PanelMove]: (stage: Stage) => void } = {
  restart: ({ dispatch }) => dispatch({ type: 'restart' }),
  back: (stage) => step(stage, -1),
  forward: (stage) => step(stage, 1),
  'copy-text': ({ playing: { log }, host }) => host.post({ type: 'copy', text: textTranscriptOf(log) }),
  'copy-markdown': ({ playing: { log }, host }) =>
    host.post({ type: 'copy', text: markdownTranscriptOf(log) }),
  'save-scenario': ({ playing: { conversation }, host }) =>
    host.post({ type: 'save-scenario', setup: conversation.setup, inputs: inputsOf(conversation) }),
};

/** Makes a move; one that {@link canMove} denies does nothing. */
export function makeMove(move: PanelMove, stage: Stage): void {
  if (canMove(move, stage.playing)) MOVES[move](stage);
}

/** Whether a move leads anywhere: there is nothing before the beginning, and nothing behind what does not fit. */
export function canMove(move: PanelMove, { conversation, moves, stop }: Playing): boolean {
  if (move === 'back') return conversation.moves > 0;
  return move !== 'forward' || (conversation.moves < moves.length && stop === undefined);
}

function step({ playing: { conversation }, dispatch }: Stage, by: 1 | -1): void {
  dispatch({ type: 'step', to: conversation.moves + by });
}
