/**
 * Begins to watch how many elements inside another one a selector finds.
 * @param {import('playwright-core').Locator} locator
 * @param {string} selector
 * @returns {Promise<() => Promise<number>>} gives the time of the first change since, in milliseconds since 1970
 */
export async function changeOf(locator, selector) {
  const watched = await locator.evaluateHandle(watch, selector);
  return () => watched.evaluate(({ changed }) => changed);
}

/**
 * Runs in the page.
 * @param {Element} element
 * @param {string} selector
 */
function watch(element, selector) {
  const count = () => element.querySelectorAll(selector).length;
  const before = count();
  /** @type {Promise<number>} */
  const changed = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (count() === before) return;
      observer.disconnect();
      // What has changed is on the screen with the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
    });
    observer.observe(element, { subtree: true, childList: true, attributes: true });
  });
  return { changed };
}
