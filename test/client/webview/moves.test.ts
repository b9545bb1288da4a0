import { describe, expect, it } from 'vitest';
import { canMove, makeMove } from '../../../client/webview/chat/moves.js';
import type { Session, SessionEvent } from '../../../client/webview/chat/state/session.js';
import type { FromPanel, PanelMove } from '../../../client/webview/messages.js';
import { arrive, botOf, change, on, play, playingOf, say, step } from './support/sessions.js';

const bot = await botOf(`attribute name
webhook stock get "https://shop.example" { save name from "name" }
sequence Shop {
  branch Start { ask name "Name?" call stock else -> Failed ask name "Again?" end }
  branch Failed { reply "No *idea*." end }
}
`);
const fails = change({ webhooks: [{ webhook: 'stock', outcome: 'fails' }] });
const begun = play(arrive(bot));
const answered = on(begun, fails, say('Ann'));

/** What a move makes the panel say and do. */
function effectOf(move: PanelMove, session: Session) {
  const said: FromPanel[] = [];
  const done: SessionEvent[] = [];
  const host = {
    document: '',
    post: (message: FromPanel) => said.push(message),
    kept: () => null,
    keep: () => {},
  };
  makeMove(move, { playing: playingOf(session), host, dispatch: (event) => done.push(event) });
  return { said, done };
}

describe('a move', () => {
  it.each<readonly [PanelMove, Session, boolean]>([
    ['back', begun, false],
    ['back', answered, true],
    ['forward', answered, false],
    ['forward', on(answered, step(0)), true],
    ['restart', begun, true],
    ['save-scenario', begun, true],
  ])('%s can be made where it leads anywhere', (move, session, can) => {
    expect(canMove(move, playingOf(session))).toBe(can);
  });

  it('does nothing where it leads nowhere', () => {
    expect(effectOf('back', begun)).toEqual({ said: [], done: [] });
    expect(effectOf('forward', answered)).toEqual({ said: [], done: [] });
  });

  it('back passes over what the panel answered by itself', () => {
    expect(effectOf('back', answered).done).toEqual([{ type: 'step', to: 0 }]);
  });

  it('forward goes one move on', () => {
    expect(effectOf('forward', on(answered, step(0))).done).toEqual([{ type: 'step', to: 1 }]);
  });

  it('does not lead past a move that does not fit', async () => {
    const edited = await botOf('attribute name\nsequence Shop { branch Start { reply "Bye." end } }');
    const stopped = on(answered, arrive(edited, 2));
    expect(playingOf(stopped).stop).toBeDefined();
    expect(canMove('forward', playingOf(stopped))).toBe(false);
  });

  it('copies what was said', () => {
    const [text] = effectOf('copy-text', answered).said;
    const [markdown] = effectOf('copy-markdown', answered).said;
    expect(text).toMatchObject({ type: 'copy', text: expect.stringContaining('No idea.') });
    expect(markdown).toMatchObject({ type: 'copy', text: expect.stringContaining('**Bot:** No idea') });
  });

  it('saves everything that was played, the answers of supposed webhooks included', () => {
    const [message] = effectOf('save-scenario', answered).said;
    expect(message).toMatchObject({
      type: 'save-scenario',
      inputs: [
        { type: 'say', text: 'Ann' },
        { type: 'call-result', result: { kind: 'failed' } },
      ],
    });
  });
});
