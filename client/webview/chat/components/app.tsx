import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { Host } from '../host.js';
import { keptOf, sessionFrom } from '../kept.js';
import { stateOf } from '../state/conversation.js';
import { type Playing, reduce, type SessionEvent } from '../state/session.js';
import { timelineOf } from '../state/timeline.js';
import { chosenSequence, type WhatIf } from '../state/what-if.js';
import { strings } from '../strings.js';
import { readToPanel } from '../to-panel.js';
import { type Actions, ActionsContext } from './actions.js';
import { Banner } from './banner.js';
import { ConversationView } from './conversation-view.js';
import { Header } from './header.js';
import { Tabs } from './tabs.js';
import { Timeline } from './timeline.js';
import { VisitorProfile } from './visitor-profile.js';
import { WhatIfRow } from './what-if-row.js';

/** The whole panel. */
export function App({ host }: { readonly host: Host }) {
  const [session, dispatch] = useReducer(reduce, host.kept(), sessionFrom);
  const { playing, problems, whatIf } = session;
  useMessages(host, dispatch);
  useEffect(() => host.keep(keptOf(host.document, session)), [host, session]);
  return (
    <div class="app">
      {playing && (
        <Header
          playing={playing}
          whatIf={whatIf}
          onRestart={() => dispatch({ type: 'restart' })}
          onSequence={(sequence) => dispatch({ type: 'what-if', change: { sequence } })}
        />
      )}
      {problems && <Banner problems={problems} stale={playing !== undefined} />}
      {playing ? (
        <Play host={host} playing={playing} whatIf={whatIf} dispatch={dispatch} />
      ) : (
        <p class="empty">{problems ? strings.noBot : strings.loading}</p>
      )}
    </div>
  );
}

interface PlayProps {
  readonly host: Host;
  readonly playing: Playing;
  readonly whatIf: WhatIf;
  dispatch(event: SessionEvent): void;
}

/** A conversation from both sides, and the switches above it. */
function Play({ host, playing, whatIf, dispatch }: PlayProps) {
  const { bot, program, pictures, run, conversation, version, moves, stop } = playing;
  const [side, setSide] = useState<'chat' | 'agents'>('chat');
  const state = stateOf(conversation);
  const actions = useMemo(
    () => actionsFor(host, program, pictures, dispatch),
    [host, program, pictures, dispatch],
  );
  const timeline = useMemo(() => timelineOf(conversation), [conversation]);
  return (
    <ActionsContext.Provider value={actions}>
      <WhatIfRow
        sequence={chosenSequence(bot, whatIf)}
        channel={state.channel}
        whatIf={whatIf}
        onChange={(change) => dispatch({ type: 'what-if', change })}
      />
      <Tabs side={side} news={timeline.length} onSide={setSide} />
      <main data-side={side}>
        <ConversationView
          key={run}
          playing={playing}
          pauses={whatIf.pauses}
          onShown={(transcript, ended) =>
            host.post({
              ...{ type: 'shown', version, transcript, ended, at: state.waiting.at },
              ...{ played: conversation.turns.length, inputs: moves.length, stopped: stop?.why ?? null },
            })
          }
        />
        <aside aria-label={strings.agentsSide}>
          <VisitorProfile program={program} profile={state.profile} />
          <Timeline events={timeline} />
        </aside>
      </main>
    </ActionsContext.Provider>
  );
}

function actionsFor(
  host: Host,
  program: Playing['program'],
  pictures: boolean,
  dispatch: (event: SessionEvent) => void,
): Actions {
  return {
    program,
    pictures,
    send: (input) => dispatch({ type: 'input', input }),
    open: (url) => host.post({ type: 'open', url }),
    reveal: (address) => host.post({ type: 'reveal', address }),
  };
}

function useMessages(host: Host, dispatch: (event: SessionEvent) => void): void {
  useEffect(() => {
    const listen = ({ data }: MessageEvent<unknown>) => {
      const message = readToPanel(data);
      if (message && message.type !== 'remembered' && message.type !== 'move') dispatch(message);
    };
    window.addEventListener('message', listen);
    host.post({ type: 'ready' });
    return () => window.removeEventListener('message', listen);
  }, [host, dispatch]);
}
