/** How long something may take that the suite waits for, in milliseconds. */
const WITHIN = 30_000;

/** How often to look, in milliseconds. */
const LOOK_EVERY = 25;

/**
 * Waits until something has come about that VS Code has no event for.
 * @param what said when it did not come about
 * @param look answers with what was waited for, or with undefined or false while it is not there
 * @param instead says what there is instead
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Thenable<T | undefined | false>,
  instead: () => string = () => '',
): Promise<T> {
  const deadline = Date.now() + WITHIN;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) {
      throw new Error(`Waited ${WITHIN / 1000} s in vain until ${what}\n${instead()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
