import { expect, type Page } from '@playwright/test';

/** Elements that the page is made of. Anything else has come in by a text. */
const ELEMENTS =
  'a article aside b br button caption circle code dd del details dialog div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 header hr i img input kbd label legend li line main menu nav ol option output p path pre rect section select small span strong sub summary sup svg table tbody td textarea th thead time tr ul video';

/** Schemes that something on the page may point to. */
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Nothing in the page's tree does more than show. */
export async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(findHarm, { elements: ELEMENTS.split(' '), schemes: SCHEMES })).toEqual([]);
  expect(await page.title()).toBe('Preview in a browser tab');
}

/** Runs in the page. */
function findHarm({
  elements,
  schemes,
}: {
  readonly elements: readonly string[];
  readonly schemes: readonly string[];
}): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('body > :not(script), body > :not(script) *')) {
    const tag = element.localName;
    if (!elements.includes(tag)) found.push(`<${tag}>`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'action') found.push(`<${tag} ${name}>`);
      const isAddress = ['href', 'src', 'poster'].includes(name) && URL.canParse(value, location.href);
      if (isAddress && !schemes.includes(new URL(value, location.href).protocol))
        found.push(`<${tag} ${name}="${value.slice(0, 80)}">`);
    }
  }
  if (document.querySelectorAll('script').length !== 2) found.push('another script');
  if (document.querySelectorAll('base, head style').length > 0) found.push('another base or style');
  if (Object.hasOwn(globalThis, 'pwned')) found.push('pwned');
  if (Object.keys(Object.prototype).length > 0) found.push(`prototype: ${Object.keys(Object.prototype)}`);
  return found;
}
