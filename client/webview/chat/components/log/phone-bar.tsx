import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Icon } from '../icon.js';

/** What a phone shows above its text messages: whom they are with. */
export function PhoneBar() {
  const { program } = useActions();
  const { start, sequences } = program.bot;
  const title = sequences.find(({ name }) => name === start)?.title ?? start;
  return (
    <div class="phone-bar">
      <span class="avatar">
        <Icon name="hubot" />
      </span>
      <span>
        <strong>{title}</strong>
        <small>{strings.chat.textMessage}</small>
      </span>
    </div>
  );
}
