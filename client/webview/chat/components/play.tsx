import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PanelMove } from '../../messages.js';
import type { Host } from '../host.js';
import { stateOf } from '../state/conversation.js';
import type { Playing } from '../state/playing.js';
import { originsOf } from '../state/provenance.js';
import type { Session, SessionEvent } from '../state/session.js';
import { share } from '../state/share.js';
import { stopSentence } from '../state/stop.js';
import { type TimelineEvent, timelineOf } from '../state/timeline.js';
import { strings } from '../strings.js';
import { type Actions, ActionsContext } from './actions.js';
import { Timeline } from './agents/timeline.js';
import { VisitorProfile } from './agents/visitor-profile.js';
import { ConversationView } from './conversation-view.js';
import { Header } from './header/header.js';
import { Tabs } from './tabs.js';
import { WhatIfRow } from './what-if/what-if-row.js';

interface PlayProps {
  readonly host: Host;
  readonly session: Session;
  readonly playing: Playing;
  /** What is to be said before the conversation. */
  readonly children: ComponentChildren;
  dispatch(event: SessionEvent): void;
  onMove(move: PanelMove): void;
}

/** A conversation from both sides, and the switches above it. */
export function Play({ host, session, playing, children, dispatch, onMove }: PlayProps) {
  const { whatIf, cursor } = session;
  const { program, pictures, conversation } = playing;
  const [side, setSide] = useState<'chat' | 'agents'>('chat');
  const state = stateOf(conversation);
  const actions = useMemo(
    () => actionsFor(host, program, pictures, dispatch),
    [host, program, pictures, dispatch],
  );
  const seen = useRef<TimelineEvent[]>([]);
  const timeline = useMemo(() => share(seen.current, timelineOf(conversation)), [conversation]);
  seen.current = timeline;
  const origins = useMemo(() => originsOf(conversation), [conversation]);
  return (
    <ActionsContext.Provider value={actions}>
      <Header
        playing={playing}
        cursor={cursor === undefined ? undefined : branchNameAt(program, cursor)}
        onMove={onMove}
        onPlayToCursor={() => host.post({ type: 'play-to-cursor' })}
        onSequence={(sequence) => dispatch({ type: 'what-if', change: { sequence } })}
      />
      <WhatIfRow
        program={program}
        whatIf={whatIf}
        profile={state.profile}
        began={conversation.setup.branch}
        onRestart={actions.restart}
        onChange={(change) => dispatch({ type: 'what-if', change })}
      />
      {children}
      <Tabs side={side} news={timeline.length} onSide={setSide} />
      <main data-side={side}>
        <ConversationView
          key={playing.run}
          playing={playing}
          cursor={cursor}
          pauses={whatIf.pauses}
          onShown={(transcript, ended) => host.post(shownOf(playing, transcript, ended))}
        />
        <aside aria-label={strings.agentsSide}>
          <VisitorProfile program={program} profile={state.profile} origins={origins} />
          <Timeline events={timeline} />
        </aside>
      </main>
    </ActionsContext.Provider>
  );
}

function shownOf(
  { version, conversation, moves, stop }: Playing,
  transcript: readonly string[],
  ended: boolean,
): Parameters<Host['post']>[0] {
  return {
    ...{ type: 'shown', version, transcript, ended, at: stateOf(conversation).waiting.at },
    ...{ played: conversation.moves, inputs: moves.length, stopped: stop ? stopSentence(stop) : null },
  };
}

function branchNameAt({ sequences }: Playing['program'], address: string): string | undefined {
  const branches = sequences.flatMap((sequence) => sequence.branches);
  return branches.find(({ at }) => at === address)?.name;
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
    send: (input, late) => dispatch({ type: 'input', input, ...(late && { late }) }),
    stepTo: (moves) => dispatch({ type: 'step', to: moves }),
    restart: () => dispatch({ type: 'restart' }),
    open: (url) => host.post({ type: 'open', url }),
    reveal: (address) => host.post({ type: 'reveal', address }),
  };
}
