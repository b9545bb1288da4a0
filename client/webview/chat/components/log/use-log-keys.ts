import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Address } from '../../../../../language/bot/address.js';

const LINE = 'article.line';

/** What does something of its own when it is clicked. */
const CONTROLS = 'a, button, input, select, summary, video, [popover]:popover-open';

type Step = (index: number, count: number) => number;

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowUp', (index, count) => (index < 0 ? count - 1 : Math.max(index - 1, 0))],
  ['ArrowDown', (index, count) => (index < 0 ? count - 1 : Math.min(index + 1, count - 1))],
  ['Home', () => 0],
  ['End', (_, count) => count - 1],
]);

/**
 * The log is one stop of the Tab key; the arrow keys, Home and End move among its items, the next Tab goes to what an
 * item offers. Enter on an item or a click on it shows its source.
 */
export function useLogKeys(log: RefObject<HTMLElement>, reveal: (at: Address) => void): void {
  useEffect(() => {
    const { current } = log;
    if (!current) return;
    const press = (event: KeyboardEvent) => {
      if (pressed(current, event, reveal)) event.preventDefault();
    };
    const click = (event: MouseEvent) => clicked(event, reveal);
    current.addEventListener('keydown', press);
    current.addEventListener('click', click);
    return () => {
      current.removeEventListener('keydown', press);
      current.removeEventListener('click', click);
    };
  }, [log, reveal]);
}

function pressed(log: HTMLElement, { key, target, altKey }: KeyboardEvent, reveal: (at: Address) => void) {
  if (!(target instanceof HTMLElement) || altKey) return false;
  if (target !== log && !target.matches(LINE)) return false;
  const { at } = target.dataset;
  if (key === 'Enter' && at !== undefined) reveal(at);
  else return moveFocus(log, target, STEPS.get(key));
  return true;
}

function moveFocus(log: HTMLElement, from: HTMLElement, step: Step | undefined): boolean {
  const lines = [...log.querySelectorAll<HTMLElement>(LINE)];
  const next = step && lines[step(lines.indexOf(from), lines.length)];
  next?.focus();
  return next !== undefined;
}

function clicked({ target }: MouseEvent, reveal: (at: Address) => void): void {
  if (!(target instanceof Element) || target.closest(CONTROLS)) return;
  const isSelecting = document.getSelection()?.isCollapsed === false;
  const at = target.closest('.piece') && target.closest<HTMLElement>(LINE)?.dataset.at;
  if (at && !isSelecting) reveal(at);
}
