import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

type Step = (index: number, last: number) => number;

const next: Step = (index, last) => (index === last ? 0 : index + 1);
const previous: Step = (index, last) => (index === 0 ? last : index - 1);
const ends: readonly [string, Step][] = [
  ['Home', () => 0],
  ['End', (_, last) => last],
];

const STEPS = {
  horizontal: new Map([['ArrowRight', next], ['ArrowLeft', previous], ...ends]),
  vertical: new Map([['ArrowDown', next], ['ArrowUp', previous], ...ends]),
} as const;

/**
 * Makes the buttons in a container one stop of the Tab key, among which the arrow keys, Home and End move. In a
 * `vertical` one the arrows that do are those up and down. What is in a popover of the container is not part of it.
 */
export function useRoving(container: RefObject<HTMLElement>, direction: 'horizontal' | 'vertical'): void {
  useLayoutEffect(() => {
    const buttons = buttonsOf(container.current);
    const current = buttons.find((each) => each.tabIndex === 0) ?? buttons[0];
    for (const each of buttons) each.tabIndex = each === current ? 0 : -1;
  });
  useLayoutEffect(() => {
    const { current } = container;
    const press = (event: KeyboardEvent) => {
      if (move(buttonsOf(current), STEPS[direction].get(event.key))) event.preventDefault();
    };
    current?.addEventListener('keydown', press);
    return () => current?.removeEventListener('keydown', press);
  }, [container, direction]);
}

function move(buttons: readonly HTMLElement[], step: Step | undefined): boolean {
  const { activeElement } = document;
  const index = activeElement instanceof HTMLElement ? buttons.indexOf(activeElement) : -1;
  const chosen = step && index >= 0 ? buttons[step(index, buttons.length - 1)] : undefined;
  if (!chosen) return false;
  for (const each of buttons) each.tabIndex = each === chosen ? 0 : -1;
  chosen.focus();
  return true;
}

function buttonsOf(container: HTMLElement | null): HTMLElement[] {
  const inside = (each: HTMLElement) => {
    const popover = each.closest('[popover]');
    return popover === null || popover.contains(container);
  };
  return [...(container?.querySelectorAll<HTMLElement>('button') ?? [])].filter(inside);
}
