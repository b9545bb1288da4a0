import { stateOf } from '../../client/webview/chat/state/conversation.js';
import { logOf } from '../../client/webview/chat/state/log.js';
import type { Session } from '../../client/webview/chat/state/session.js';
import { openSession, reduce } from '../../client/webview/chat/state/session.js';
import { timelineOf } from '../../client/webview/chat/state/timeline.js';
import { USUAL } from '../../client/webview/chat/state/what-if.js';
import type { Bot } from '../../language/bot/bot.js';
import type { Input } from '../../language/runtime/input.js';

/** How many inputs the visitor has made in the conversation that is played again. */
export const INPUTS = 20;

/** The preview's page without its looks: it plays {@link INPUTS} inputs again on each bot that comes. */
export class PlayedPage {
  private session: Session = openSession({ ...USUAL, online: 'nobody' });

  /** A bot comes, as the messages on its way leave it; what is shown afterwards is worked out. */
  receive(bot: Bot): number {
    this.session = reduce(this.session, { type: 'bot', bot, file: 'bot.seqbot', version: 0, pictures: true });
    while (this.inputs < INPUTS) this.goOn();
    const conversation = this.session.playing?.conversation;
    if (!conversation || conversation.turns.length !== INPUTS) throw new Error('Not all inputs are played.');
    return logOf(conversation).length + timelineOf(conversation).length;
  }

  private get inputs(): number {
    return this.session.playing?.moves.length ?? INPUTS;
  }

  private goOn(): void {
    const before = this.inputs;
    this.session = reduce(this.session, { type: 'input', input: this.nextInput() });
    if (this.inputs === before) throw new Error('The conversation has ended too early.');
  }

  private nextInput(): Input {
    const { playing } = this.session;
    const asks = playing && stateOf(playing.conversation).waiting.for === 'answer';
    return asks ? { type: 'say', text: 'ann@example.com' } : { type: 'pick', index: 0 };
  }
}
