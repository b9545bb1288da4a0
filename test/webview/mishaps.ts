import type { Page } from '@playwright/test';

/** Something that must not happen in the page of a preview. */
export interface Mishap {
  readonly kind: 'error' | 'console' | 'policy' | 'request' | 'popup' | 'navigation' | 'dialog';
  readonly what: string;
}

/** The name of the function by which the page tells that its policy has refused something. */
const REPORT = 'reportViolation';

/** A picture for every address: no test calls the network. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#7fb3d5" d="M0 0h16v9H0z"/><circle cx="12.5" cy="2.2" r="1.2" fill="#f9e79f"/><path fill="#52734d" d="m0 9 5-6 4 5 2-2 5 3z"/></svg>';

/**
 * Collects what goes wrong in a page from its beginning on. Pictures from elsewhere are answered here.
 *
 * @param address where the page is served: it must not lead away from there
 */
export async function watchForMishaps(page: Page, address: string, mishaps: Mishap[]): Promise<void> {
  const add = (kind: Mishap['kind']) => (what: string) => mishaps.push({ kind, what });
  page.on('pageerror', ({ message }) => add('error')(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) add('console')(message.text());
  });
  page.on('popup', (popup) => add('popup')(popup.url()));
  page.on('dialog', (dialog) => {
    add('dialog')(dialog.message());
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(address)) add('navigation')(frame.url());
  });
  await page.exposeFunction(REPORT, add('policy'));
  await page.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const report: unknown = Reflect.get(globalThis, name);
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  }, REPORT);
  await page.route(
    (url) => url.protocol === 'https:',
    (route) => route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  );
}
