import { strings } from '../../strings.js';

/** The bot's typing pause. A click skips it. */
export function Typing({ onSkip }: { onSkip(): void }) {
  return (
    <div class="line bot-line typing-line">
      <button
        type="button"
        class="bubble bot typing"
        title={strings.skipPause}
        aria-label={`${strings.typing}. ${strings.skipPause}`}
        onClick={onSkip}
      >
        <i />
        <i />
        <i />
      </button>
    </div>
  );
}
