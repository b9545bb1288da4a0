import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../icon.js';
import { useRoving } from './use-roving.js';

interface MenuProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What a popover of the kind `menu` holds: the arrow keys go from item to item. */
export function Menu({ label, children }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, 'vertical');
  return (
    <div ref={list} role="menu" class="menu" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}

interface MenuItemProps {
  readonly icon: string;
  readonly children: ComponentChildren;
  onClick(): void;
}

/** Something to do. */
export function MenuItem({ icon, children, onClick }: MenuItemProps) {
  return (
    <button type="button" role="menuitem" class="item" onClick={onClick}>
      <Icon name={icon} />
      <span>{children}</span>
    </button>
  );
}

interface MenuChoiceProps {
  /** One of several, or each for itself. */
  readonly role: 'menuitemradio' | 'menuitemcheckbox';
  readonly checked: boolean;
  readonly children: ComponentChildren;
  onClick(): void;
}

/** Something to choose; what is chosen has a tick. */
export function MenuChoice({ role, checked, children, onClick }: MenuChoiceProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of two, and both have it.
    <button type="button" role={role} aria-checked={checked} class="item" onClick={onClick}>
      <Icon name={checked ? 'check' : 'blank'} />
      <span>{children}</span>
    </button>
  );
}
