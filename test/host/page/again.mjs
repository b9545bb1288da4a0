/** How long to wait for what was asked for before it is asked for again, in milliseconds, and how often that is done. */
const SHOWN_WITHIN = 5000;
const ATTEMPTS = 10;

/**
 * Asks VS Code for something until it is shown. While it learns of something new, such as a problem at the cursor or
 * other lenses, it drops what it was asked for without a word: a person asks again.
 * @param {import('playwright-core').Locator} shown what is asked for
 * @param {() => Promise<void>} ask
 */
export async function askUntilShown(shown, ask) {
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    await ask();
    const isShown = await shown.waitFor({ timeout: SHOWN_WITHIN }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
  await ask();
  await shown.waitFor();
}
