import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Address } from '../../../../language/bot/address.js';
import { type AnswerBox, answerBoxOf } from '../state/answer.js';
import { stateOf } from '../state/conversation.js';
import type { Playing } from '../state/playing.js';
import { transcriptOf } from '../state/transcript.js';
import { strings } from '../strings.js';
import { type Actions, ActionsContext, useActions } from './actions.js';
import { AnswerForm } from './answer-form.js';
import { Announcer } from './log/announcer.js';
import { HandOverContext, handOverOf } from './log/hand-over.js';
import { Log } from './log/log.js';
import { PhoneBar } from './log/phone-bar.js';
import { Typing } from './log/typing.js';
import { useFocusOnNext } from './log/use-focus-on-next.js';
import { useLogKeys } from './log/use-log-keys.js';
import { useReveal } from './log/use-reveal.js';
import { useStayAtEnd } from './log/use-stay-at-end.js';

/** Whoever types while the bot does, skips its pause. */
const TYPING: AnswerBox = { open: true, keyboard: 'text', placeholder: strings.typing };

interface ConversationViewProps {
  readonly playing: Playing;
  readonly pauses: 'played' | 'skipped';
  /** The branch that the editor's cursor is in. */
  readonly cursor?: Address;
  /** Called with what is to be read, after each change of it. */
  onShown(transcript: readonly string[], ended: boolean): void;
}

/** The visitor's side of one conversation: the log and the answer box. */
export function ConversationView({ playing, pauses, cursor, onShown }: ConversationViewProps) {
  const { conversation, program, version, log } = playing;
  const handOver = useMemo(() => handOverOf(conversation), [conversation]);
  const { shown, typing, skip } = useReveal(log, pauses, conversation.moves > 0);
  const actions = useImpatientActions(skip);
  const state = stateOf(conversation);
  const box = answerBoxOf(program, state);
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(
    () => onShown(transcriptOf(shown), state.waiting.for === 'nothing' && !typing),
    [conversation, shown.length, typing, version],
  );
  useFollow(useStayAtEnd(scroller, content), version, [conversation.moves, shown.length, typing]);
  useFocusOnNext(conversation.moves);
  useLogKeys(scroller, actions);
  return (
    <ActionsContext.Provider value={actions}>
      <section class="chat" data-channel={state.channel} aria-label={strings.conversation}>
        {state.channel === 'sms' && <PhoneBar />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <div class="log" role="log" aria-live="off" tabIndex={0} ref={scroller}>
          <div ref={content}>
            <HandOverContext.Provider value={handOver}>
              <Log entries={shown} {...(cursor !== undefined && { cursor })} />
            </HandOverContext.Provider>
            {typing && <Typing onSkip={skip} />}
          </div>
        </div>
        <Announcer shown={shown} version={version} begun={conversation.moves > 0} />
        <AnswerForm
          box={typing && box.open ? TYPING : box}
          onAnswer={(text) => actions.send({ type: 'say', text })}
        />
      </section>
    </ActionsContext.Provider>
  );
}

/** Whoever does something while the bot types, skips its pause. */
function useImpatientActions(skip: () => void): Actions {
  const actions = useActions();
  return useMemo(() => {
    const send: Actions['send'] = (input, late) => {
      skip();
      actions.send(input, late);
    };
    return { ...actions, send };
  }, [actions, skip]);
}

/** Goes to the end when the conversation goes on; an edit of the bot leaves whoever reads further up in peace. */
function useFollow(toEnd: () => void, version: number, news: readonly unknown[]): void {
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) toEnd();
    seen.current = version;
  }, [version, ...news]);
}
