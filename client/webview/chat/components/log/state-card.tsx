import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.js';

/** What a state means to whoever reads it: good, nothing in particular, worth a look, or wrong. */
export type Tone = 'good' | 'quiet' | 'warning' | 'bad' | 'closed';

interface StateCardProps {
  readonly icon: string;
  readonly tone: Tone;
  readonly title: string;
  readonly means: string;
  readonly children?: ComponentChildren;
}

/** A state that the conversation has come to, as a card that cannot be missed. */
export function StateCard({ icon, tone, title, means, children }: StateCardProps) {
  return (
    <div class={`piece state-card ${tone}`}>
      <span class="seal">
        <Icon name={icon} />
      </span>
      <span class="state-text">
        <strong>{title}</strong>
        <small>{means}</small>
      </span>
      {children}
    </div>
  );
}
