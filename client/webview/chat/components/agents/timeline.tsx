import { useMemo } from 'preact/hooks';
import type { TimelineEvent } from '../../state/timeline.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Icon } from '../icon.js';
import { SourceButton } from '../source-button.js';
import { iconOf, TimelineText } from './timeline-event.js';

/** What agents see beside the chat, in its order. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const { title, none } = strings.timeline;
  return (
    <section>
      <h2>{title}</h2>
      {events.length === 0 && <p class="muted">{none}</p>}
      <ol class="timeline">
        {events.map((event, index) => (
          <Item key={index} event={event} />
        ))}
      </ol>
    </section>
  );
}

/** Drawn again only when it has changed: a timeline can be very long. */
function Item({ event }: { readonly event: TimelineEvent }) {
  const actions = useActions();
  return useMemo(
    () => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the button in it does the same by keyboard.
      <li class={`event ${event.type}`} onClick={() => isReading() || actions.reveal(event.at)}>
        <Icon name={iconOf(event)} />
        <div class="what">
          <TimelineText event={event} />
        </div>
        <SourceButton at={event.at} />
      </li>
    ),
    [event, actions],
  );
}

/** Whoever marks text does not want to go elsewhere. */
function isReading(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
