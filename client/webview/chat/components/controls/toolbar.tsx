import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useRoving } from './use-roving.js';

interface ToolbarProps {
  readonly class: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Buttons in a row that are one stop of the Tab key. */
export function Toolbar({ class: look, label, children }: ToolbarProps) {
  const row = useRef<HTMLDivElement>(null);
  useRoving(row, 'horizontal');
  return (
    <div ref={row} class={look} role="toolbar" aria-label={label}>
      {children}
    </div>
  );
}
