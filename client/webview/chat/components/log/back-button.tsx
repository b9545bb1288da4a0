import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Icon } from '../icon.js';

/** Takes the conversation back to before something that the visitor did. */
export function BackButton({ turn }: { readonly turn: number }) {
  const { stepTo } = useActions();
  return (
    <button
      type="button"
      class="icon back"
      title={strings.chat.back}
      aria-label={strings.chat.back}
      onClick={() => stepTo(turn)}
    >
      <Icon name="discard" />
    </button>
  );
}
