import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type AnswerBox, answerBoxOf } from '../state/answer.js';
import { stateOf } from '../state/conversation.js';
import { logOf } from '../state/log.js';
import type { Playing } from '../state/session.js';
import { transcriptOf } from '../state/transcript.js';
import { strings } from '../strings.js';
import { type Actions, ActionsContext, useActions } from './actions.js';
import { AnswerForm } from './answer-form.js';
import { Log } from './log.js';
import { Typing } from './typing.js';
import { useReveal } from './use-reveal.js';
import { useStayAtEnd } from './use-stay-at-end.js';

/** Whoever types while the bot does, skips its pause. */
const TYPING: AnswerBox = { open: true, keyboard: 'text', placeholder: strings.typing };

interface ConversationViewProps {
  readonly playing: Playing;
  readonly pauses: 'played' | 'skipped';
  /** Called with what is to be read, after each change of it. */
  onShown(transcript: readonly string[], ended: boolean): void;
}

/** The visitor's side of one conversation: the log and the answer box. */
export function ConversationView({ playing, pauses, onShown }: ConversationViewProps) {
  const { conversation, program, version } = playing;
  const actions = useActions();
  const log = useMemo(() => logOf(conversation), [conversation]);
  const { shown, typing, skip } = useReveal(log, pauses, conversation.turns.length > 0);
  const state = stateOf(conversation);
  const box = answerBoxOf(program, state);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    onShown(transcriptOf(shown), state.waiting.for === 'nothing' && !typing);
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [conversation, shown.length, typing, version]);
  useStayAtEnd(scroller);
  useFocusOnNext(conversation.turns.length);
  const impatient: Actions = {
    ...actions,
    send: (input) => {
      skip();
      actions.send(input);
    },
  };
  return (
    <ActionsContext.Provider value={impatient}>
      <section class="chat" data-channel={state.channel} aria-label={strings.conversation}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <div class="log" role="log" aria-live="polite" tabIndex={0} ref={scroller}>
          <Log entries={shown} />
          {typing && <Typing onSkip={skip} />}
        </div>
        <AnswerForm
          box={typing && box.open ? TYPING : box}
          onAnswer={(text) => impatient.send({ type: 'say', text })}
        />
      </section>
    </ActionsContext.Provider>
  );
}

/** What was picked cannot be focused any more: the focus goes on to what takes the next input. */
function useFocusOnNext(turns: number): void {
  useEffect(() => {
    const { activeElement } = document;
    const lost =
      activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
    if (turns > 0 && lost) nextControl()?.focus();
  }, [turns]);
}

function nextControl(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-takes-input]:enabled')].at(-1);
}
