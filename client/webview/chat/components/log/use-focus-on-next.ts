import { useEffect } from 'preact/hooks';

/** What was picked cannot be focused any more: the focus goes on to what takes the next input. */
export function useFocusOnNext(turns: number): void {
  useEffect(() => {
    // Not while someone writes the bot: the focus stays in the editor.
    if (!document.hasFocus()) return;
    const { activeElement } = document;
    const lost =
      activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
    if (lost) nextControl()?.focus();
  }, [turns]);
}

function nextControl(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-takes-input]:enabled')].at(-1);
}
