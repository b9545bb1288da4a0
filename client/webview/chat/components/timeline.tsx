import type { TimelineEvent } from '../state/timeline.js';
import { strings } from '../strings.js';
import { useActions } from './actions.js';
import { SourceButton } from './bot-message.js';
import { Icon } from './icon.js';
import { iconOf, TimelineText } from './timeline-event.js';

/** What agents see beside the chat, in its order. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const { title, none } = strings.timeline;
  const { reveal } = useActions();
  return (
    <section>
      <h2>{title}</h2>
      {events.length === 0 && <p class="muted">{none}</p>}
      <ol class="timeline" aria-live="polite">
        {events.map((event, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the button in it does the same by keyboard.
          <li key={index} class={`event ${event.type}`} onClick={() => isReading() || reveal(event.at)}>
            <Icon name={iconOf(event)} />
            <div class="what">
              <TimelineText event={event} />
            </div>
            <SourceButton at={event.at} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whoever marks text does not want to go elsewhere. */
function isReading(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
