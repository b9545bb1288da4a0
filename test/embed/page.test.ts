import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { layOut } from '../../scripts/embed/lay-out.mjs';
import { serveFolder } from '../../scripts/embed/serve.mjs';
import { openPage } from '../host/browser.mjs';
import { ARTEFACTS } from '../host/project.mjs';
import { Scope } from '../host/scope.mjs';
import { temporaryFolder } from '../host/temporary.mjs';

const scope = new Scope();
let page: Page;
let address: string;
/** What went wrong in the page, and where it called. */
const errors: string[] = [];
const elsewhere: string[] = [];

// The first run on a machine may have to fetch a browser.
beforeAll(async () => {
  const folder = await temporaryFolder(scope);
  await layOut(folder);
  address = await serveFolder(scope, folder);
  page = await openPage(scope);
  await page.context().route('https://pizza.example/**', (route) => route.fulfill({ body: 'The menu' }));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) elsewhere.push(request.url());
  });
}, 600_000);
afterAll(() => scope.close());

beforeEach(async () => {
  await page.goto(address);
  await page.getByText('What should we call you?').waitFor();
});

async function answer(text: string): Promise<void> {
  await page.getByLabel('Your answer').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
}

const said = (who: 'bot' | 'visitor') => page.locator(`main .${who}`).allTextContents();

describe('the page that embeds the runtime', () => {
  it('plays the pizza bot to its end', async () => {
    expect(await said('bot')).toEqual(['Hi 👋 Welcome to Pizza Palace!', 'What should we call you?']);
    await answer('Ann');
    await page.getByRole('button', { name: 'Order a pizza' }).click();
    await page.getByRole('button', { name: 'Diavola' }).click();
    await answer('nobody');
    await answer('ann@example.com');
    await page.locator('input:disabled').waitFor();
    await page.screenshot({ path: join(ARTEFACTS, 'embed-page.png') });
    expect((await said('bot')).slice(2)).toEqual([
      'Nice to meet you, Ann.',
      'Which one?',
      'Where do we send the receipt?',
      "That doesn't look like an email address.",
      'Grazie, Ann!',
    ]);
    expect(await said('visitor')).toEqual(['Ann', 'Order a pizza', 'Diavola', 'nobody', 'ann@example.com']);
    expect(await page.locator('nav button').count()).toBe(0);
  });

  it('shows what a visitor types as text, in the bot’s words too', async () => {
    const hostile = '<img src=x onerror="document.title=1">**[a](javascript:b)**';
    await answer(hostile);
    expect(await said('visitor')).toEqual([hostile]);
    expect((await said('bot')).at(-1)).toBe(`Nice to meet you, ${hostile}.`);
    expect(await page.locator('main *:not(p)').count()).toBe(0);
    expect(await page.title()).toBe('Pizza Palace');
  });

  it('keeps what can be picked while a card opens its link', async () => {
    await answer('Ann');
    await answer('order a pizza');
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'See all' }).click();
    await (await opened).close();
    expect(await page.locator('nav button').allTextContents()).toEqual(['Margherita', 'Diavola', 'See all']);
  });

  it('calls nobody, and nothing goes wrong', () => {
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
