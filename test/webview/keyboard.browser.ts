import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

/** More stops than the page has between any two controls. */
const STOPS = 60;

type Role = 'button' | 'textbox' | 'link' | 'combobox';

test('a conversation is had by keys alone, and the focus is always somewhere', async ({ panel, page }) => {
  await panel.open({ bot: 'pizza' });
  await expect(panel.answerBox).toBeVisible();
  await tabTo(page, 'textbox', /Your answer/);
  await page.keyboard.type('Ann');
  await page.keyboard.press('Enter');
  await expect(panel.log).toContainText('Nice to meet you, Ann.');
  await pressAt(page, 'button', /Order a pizza/);
  await expect(panel.log).toContainText('Which one?');
  await pressAt(page, 'button', /Choose: Diavola/);
  await expectFocus(page);
  await tabTo(page, 'textbox', /Your answer/);
  await page.keyboard.type('ann@example.com');
  await page.keyboard.press('Enter');
  await expect(panel.log).toContainText('Grazie, Ann!');
  await expectFocus(page);
  await panel.picture('keyboard-at-the-end');
  await pressAt(page, 'button', /Restart/);
  await expect(panel.log).not.toContainText('Grazie, Ann!');
  await expectFocus(page);
});

test('every control can be reached and left by keys, and shows that it has the focus', async ({
  panel,
  page,
}) => {
  await panel.open({ bot: 'pizza' });
  await panel.answer('Ann');
  await page.locator('body').focus();
  const names = new Set<string>();
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(describeFocus);
    if (focused === undefined) continue;
    names.add(focused.name);
    expect(focused.isShown, focused.name).toBe(true);
  }
  const controls = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, a[href]')]
      .filter(
        (control) =>
          control.tabIndex >= 0 &&
          control.checkVisibility({ visibilityProperty: true }) &&
          !control.matches(':disabled'),
      )
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? ''),
  );
  expect(controls.length).toBeGreaterThan(8);
  for (const control of controls) expect([...names]).toContain(control);
});

/** Tabs to a control. */
async function tabTo(page: Page, role: Role, name: RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
  for (let stop = 0; stop < STOPS; stop++) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to the ${role} ${name}`);
}

async function pressAt(page: Page, role: Role, name: RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

async function expectFocus(page: Page): Promise<void> {
  await expect(page.locator('body :focus')).toHaveCount(1);
}

/** Runs in the page: what has the focus, and whether it or what is around it looks otherwise than without. */
function describeFocus(): { name: string; isShown: boolean } | undefined {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return undefined;
  const look = () =>
    [activeElement, activeElement.parentElement ?? activeElement].map((element) => {
      const { outline, border, boxShadow, backgroundColor } = getComputedStyle(element);
      return `${outline} ${border} ${boxShadow} ${backgroundColor}`;
    });
  const focused = look().join();
  activeElement.blur();
  const isShown = focused !== look().join();
  activeElement.focus();
  const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
  return { name, isShown };
}
