import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeBelow } from './place-below.js';

interface PopoverProps {
  /** The button's classes. */
  readonly class: string;
  /** What the button is called and what its tooltip says. */
  readonly label: string;
  readonly button: ComponentChildren;
  readonly kind: 'dialog' | 'menu';
  /** What it holds, made anew each time it opens; it has that role. */
  content(close: () => void): ComponentChildren;
}

/** A button and what it opens. Escape, a click elsewhere and the button itself close it. */
export function Popover({ class: look, label, button, kind, content }: PopoverProps) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (!open || !opener.current || !box.current) return;
    firstField(box.current)?.focus();
    return placeBelow(opener.current, box.current);
  }, [open]);
  return (
    <>
      <button
        ref={opener}
        type="button"
        class={look}
        title={label}
        aria-label={label}
        aria-haspopup={kind}
        aria-expanded={open}
        popovertarget={id}
      >
        {button}
      </button>
      <div
        ref={box}
        id={id}
        class="popover"
        popover="auto"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && content(() => box.current?.hidePopover())}
      </div>
    </>
  );
}

function firstField(box: HTMLElement): HTMLElement | null {
  return box.querySelector<HTMLElement>('input:checked') ?? box.querySelector<HTMLElement>('input, button');
}
