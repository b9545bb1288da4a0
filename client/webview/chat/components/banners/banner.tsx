import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.js';

const ICONS = { bad: 'error', warning: 'debug-pause', info: 'info' } as const;

interface BannerProps {
  readonly tone: keyof typeof ICONS;
  readonly children: ComponentChildren;
}

/** Something to know before reading the conversation. */
export function Banner({ tone, children }: BannerProps) {
  return (
    <div class={`banner ${tone}`}>
      <Icon name={ICONS[tone]} />
      <div class="saying">{children}</div>
    </div>
  );
}
