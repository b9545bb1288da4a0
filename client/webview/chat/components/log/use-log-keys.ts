import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Actions } from '../actions.js';

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

type Does = Pick<Actions, 'reveal' | 'stepTo'>;

/**
 * The log is one stop of the Tab key; the arrow keys, Home and End move among its items, the next Tab goes to what an
 * item offers. Enter on an item or a click on it shows its source.
 */
export function useLogKeys(log: RefObject<HTMLElement>, actions: Does): void {
  useLayoutEffect(() => {
    const { current } = log;
    if (!current) return;
    const press = (event: KeyboardEvent) => {
      if (pressed(current, event, actions)) event.preventDefault();
    };
    const click = (event: MouseEvent) => clicked(event, actions);
    current.addEventListener('keydown', press);
    current.addEventListener('click', click);
    return () => {
      current.removeEventListener('keydown', press);
      current.removeEventListener('click', click);
    };
  }, [log, actions]);
}

function pressed(log: HTMLElement, { key, target, altKey }: KeyboardEvent, { reveal }: Does): boolean {
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

function clicked({ target }: MouseEvent, { reveal, stepTo }: Does): void {
  const line = target instanceof Element ? target.closest<HTMLElement>(LINE) : null;
  if (!(target instanceof Element) || !line) return;
  const { at, turn } = line.dataset;
  const does = target.closest<HTMLElement>('[data-does]')?.dataset.does;
  if (does === 'back') stepTo(Number(turn));
  else if (at !== undefined && (does === 'source' || isPiece(target))) reveal(at);
}

/** Whether a click is on what stands in a line, not on a control in it, nor the end of selecting text. */
function isPiece(target: Element): boolean {
  if (target.closest('.piece') === null || target.closest(CONTROLS)) return false;
  return document.getSelection()?.isCollapsed !== false;
}
