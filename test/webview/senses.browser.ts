import { expect, test } from './fixtures.js';

const MEDIA = `sequence Bot { branch Start {
  reply "Look:"
  image "https://pizza.example/m.png" 320x180 "A pizza"
  video "https://pizza.example/oven.mp4" 300x169
  cards { card "Margherita" { image "https://pizza.example/c.png" -> Done } card "Menu" { link "https://pizza.example/menu" } }
} branch Done { end } }`;

test('nothing is fetched where the workspace is not trusted', async ({ panel, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await panel.play(MEDIA, { pictures: false });
  await expect(panel.log.getByText('trusted workspaces').first()).toBeVisible();
  await panel.picture('untrusted');
  expect(asked.filter((url) => url.startsWith('https:'))).toEqual([]);
});

test('pictures tell nobody where they are shown', async ({ panel, page }) => {
  const told: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('https:')) told.push(request.headers().referer);
  });
  await panel.play(MEDIA);
  await expect.poll(() => told.length).toBeGreaterThan(1);
  expect(told.filter((referrer) => referrer !== undefined)).toEqual([]);
});

test('who wants no motion sees none', async ({ panel, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await panel.play('sequence Bot { branch Start { reply "One" wait 15s reply "Two" end } }', {
    pauses: 'played',
  });
  await expect(panel.log.getByText('One')).toBeVisible();
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
        .length,
  );
  expect(moving).toBe(0);
});

test('a pause is played, and whoever does not want to wait skips it', async ({ panel }) => {
  await panel.play('sequence Bot { branch Start { reply "One" wait 15s reply "Two" end } }', {
    pauses: 'played',
  });
  await expect(panel.log.getByText('One')).toBeVisible();
  await expect(panel.log.getByText('Two')).toHaveCount(0);
  await panel.picture('typing');
  await panel.pick('Skip the pause');
  await expect(panel.log.getByText('Two')).toBeVisible();
});

test('a screen reader is told what is new, and only that', async ({ panel, page }) => {
  await panel.open({ bot: 'pizza' });
  await expect(panel.log).toContainText('What should we call you?');
  const told = page.locator('.sr-only[aria-live="polite"]');
  await panel.answer('Ann');
  await expect(told).toContainText('Nice to meet you, Ann.');
  await expect(told).not.toContainText('What should we call you?');
});

test('at twice the size nothing runs out of the panel', async ({ panel, page }) => {
  await page.setViewportSize({ width: 300, height: 400 });
  await panel.open({ bot: 'everything' });
  await expect(panel.log).toContainText('Everything');
  await panel.picture('zoomed');
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
});

test('what the policy refuses does not pass these tests unseen', async ({ panel, page, mishaps }) => {
  await panel.open();
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    document.body.append(picture);
  });
  await expect.poll(() => mishaps.map(({ kind }) => kind).sort()).toEqual(['console', 'policy']);
  mishaps.length = 0;
});
