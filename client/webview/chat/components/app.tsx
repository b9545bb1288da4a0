import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { Host } from '../host.js';
import { keptOf, sessionFrom } from '../kept.js';
import { makeMove } from '../moves.js';
import { reduce } from '../state/session.js';
import { strings } from '../strings.js';
import { Banners } from './banners/banners.js';
import { Play } from './play.js';
import { useMessages } from './use-messages.js';
import { useRemember } from './use-remember.js';

/** The whole panel. */
export function App({ host }: { readonly host: Host }) {
  const [session, dispatch] = useReducer(reduce, host.kept(), sessionFrom);
  const { playing, problems, whatIf } = session;
  const now = useRef(playing);
  now.current = playing;
  const onMove = useCallback<Parameters<typeof useMessages>[2]>(
    (move) => now.current && makeMove(move, { playing: now.current, host, dispatch }),
    [host, dispatch],
  );
  useMessages(host, dispatch, onMove);
  useRemember(host, whatIf);
  useEffect(() => host.keep(keptOf(host.document, session)), [host, session]);
  const banners = (
    <Banners
      session={session}
      onProblem={(index) => host.post({ type: 'show-problem', index })}
      onReveal={(address) => host.post({ type: 'reveal', address })}
      onBeginThere={(sequence, branch) => dispatch({ type: 'jump', sequence, branch })}
      onDismiss={() => dispatch({ type: 'dismiss' })}
    />
  );
  return (
    <div class="app">
      {playing ? (
        <Play host={host} session={session} playing={playing} dispatch={dispatch} onMove={onMove}>
          {banners}
        </Play>
      ) : (
        <>
          {banners}
          <p class="empty">{problems ? strings.noBot : strings.loading}</p>
        </>
      )}
    </div>
  );
}
