import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { strings } from '../../strings.js';
import { IconButton } from '../controls/icon-button.js';

interface EnlargeableProps {
  /** What is shown. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/**
 * Something that can be shown as large as the panel. It is the element itself that fills the panel, so that a video
 * goes on playing. The panel's frame may not be let to fill the screen, so a video's own button for that is not enough.
 */
export function Enlargeable({ name, children }: EnlargeableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [large, setLarge] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      ref={frame}
      class="enlargeable"
      popover="auto"
      role="group"
      aria-label={name}
      onToggle={({ newState }) => setLarge(newState === 'open')}
    >
      {children}
      <IconButton
        icon={large ? 'screen-normal' : 'screen-full'}
        label={large ? strings.chat.shrink : strings.chat.enlarge}
        onClick={() => frame.current?.togglePopover()}
      />
    </div>
  );
}
