import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.js';

export type StandInState = 'open' | 'done' | 'failed';

/** One of the theme's own colours. */
export type Colour = 'blue' | 'green' | 'orange' | 'purple' | 'red' | 'yellow';

interface StandInBoxProps {
  readonly label: string;
  readonly name: string;
  readonly icon: string;
  readonly tone: Colour;
  /** What has become of it, or what it is. */
  readonly note: string;
  readonly state: StandInState;
  readonly children: ComponentChildren;
}

const STATE_ICONS: { readonly [S in StandInState]?: string } = { done: 'pass-filled', failed: 'error' };

/** What is shown in the place of something that the preview does not run: an app or a webhook. */
export function StandInBox({ label, name, icon, tone, note, state, children }: StandInBoxProps) {
  const mark = STATE_ICONS[state];
  return (
    <section class={`piece stand-in-box ${state} tone-${tone}`} aria-label={label}>
      <header>
        <span class="seal">
          <Icon name={icon} />
        </span>
        <strong>{name}</strong>
        <small>
          {mark && <Icon name={mark} />} {note}
        </small>
      </header>
      {children}
    </section>
  );
}
