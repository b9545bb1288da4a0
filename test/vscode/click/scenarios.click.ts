import type { Editor } from '../../host/page/editor.mjs';
import type { Workbench } from '../../host/page/workbench.mjs';
import { editAt, shows } from './editing.js';
import { expect, test } from './fixtures.js';

const FILE = 'shop.seqbot';
const BOT = `attribute wish "What you would like" : "Tea" | "Cake"

sequence Shop "The corner shop" {
  branch Welcome {
    reply "Good morning!"
    options {
      "I am hungry"  -> Counter
      "Just looking" -> Bye
    }
  }
  branch Counter {
    ask wish "What would you like?"
    reply "One {wish}, coming up."
    close
  }
  branch Bye { reply "Come back soon!" close }
}

scenario "A cake" of Shop {
  visitor "I am hungry"
  bot     "What can I get you?"
  visitor "Cake"
  expect  closed
}

scenario "Only looking" of Shop {
  visitor "Just looking"
  bot     "Come back soon!"
}
`;

/** How a difference stands behind its line, in newer and older versions of VS Code: with spaces that do not break. */
const DIFFERENCE =
  /What would you like\? != What can I get you\?|Expected:\sWhat\scan\sI\sget\syou\?\s·\sActual:\sWhat\swould\syou\slike\?/;

test.use({
  files: { [FILE]: BOT },
  // Wide enough for the Test Explorer, the source, the preview and the results of a run.
  viewport: { width: 1440, height: 1100 },
  // Not every version of VS Code leaves the source and the Test Explorer in sight by itself.
  settings: { 'testing.automaticallyOpenPeekView': 'never', 'debug.openDebug': 'neverOpen' },
});

test('a scenario that fails says what is different, and what happens is accepted', { tag: '@web' }, async ({
  workbench,
  host,
}) => {
  const { testing } = workbench;
  const editor = await openShop(workbench);
  await testing.press(FILE, 'Run Test');
  await expect(testing.row('A cake', 'Failed')).toBeVisible();
  await expect(testing.row('Only looking', 'Passed')).toBeVisible();
  await expect(editor.root).toContainText(DIFFERENCE);
  await testing.results.filter({ hasText: 'A cake' }).click();
  await expect(testing.comparison).toContainText('What can I get you?');
  await expect(testing.comparison).toContainText('What would you like?');
  await inEveryTheme(workbench, `scenario-failed-${host}`);
  await testing.accept();
  await shows(editor, 'bot     "What w', '  bot     "What would you like?"', '  visitor "Cake"');
  await testing.press(FILE, 'Run Test');
  await expect(testing.row('A cake', 'Passed')).toBeVisible();
  await workbench.screenshot(`scenario-accepted-${host}`);
});

test('coverage says what no scenario plays, and scenarios for that are generated', {
  tag: '@web',
}, async ({ workbench, host }) => {
  const { testing } = workbench;
  const editor = await openShop(workbench);
  await testing.press('Only looking', 'Run Test with Coverage');
  await expect(testing.coverageOf(FILE)).toBeVisible();
  const missed = editor.root.locator('.line-numbers.coverage-deco-miss');
  await expect.poll(() => missed.allTextContents()).toEqual(expect.arrayContaining(['12', '13', '14']));
  await inEveryTheme(workbench, `scenario-coverage-${host}`);
  await test.step('in the explorer of files', async () => {
    await workbench.explorer.show();
    await expect(workbench.explorer.item(FILE).locator('.test-coverage-bars')).toBeVisible();
    await workbench.screenshot(`scenario-coverage-explorer-${host}`);
    await testing.open();
  });
  await testing.choose(FILE, 'Generate Scenarios for What Is Not Covered');
  await expect(workbench.notifications.toast(/scenarios? (was|were) added to shop\.seqbot/)).toBeVisible();
  await expect(testing.row('I am hungry, Tea')).toBeVisible();
  await workbench.screenshot(`scenarios-generated-${host}`);
});

test('a scenario is debugged in the preview, and stops where it fails', { tag: '@web' }, async ({
  workbench,
  host,
}) => {
  const { page, testing } = workbench;
  const editor = await openShop(workbench);
  await testing.press('A cake', 'Debug Test');
  await expect(workbench.shownPreview().says('What would you like?')).toBeVisible();
  const failure = editor.root.locator('.exception-widget');
  await expect(failure).toContainText('Expected: What can I get you?');
  await expect(failure).toContainText('What would you like?');
  await inEveryTheme(workbench, `scenario-debugged-${host}`);
  await page.locator('.debug-toolbar').getByRole('button', { name: /^Stop/ }).click();
  await expect(testing.row('A cake', 'Failed')).toBeVisible();
  await expect(failure).toHaveCount(0);
});

test('a half-written scenario offers what the chat shows there', { tag: '@web' }, async ({
  workbench,
  host,
}) => {
  const { page, suggestions } = workbench;
  const editor = await editAt(workbench, FILE, 'sequence Shop');
  await page.keyboard.press('ControlOrMeta+End');
  await editor.type('\nscenario "Half" of Shop {\nvisitor "');
  await expect.poll(() => suggestions.labels()).toEqual(['I am hungry', 'Just looking']);
  await suggestions.accept('I am hungry');
  // How far lines are indented hangs on what the editor has loaded by then.
  const lines = async () => (await editor.lines()).map((line) => line.trim());
  await expect.poll(lines).toContain('visitor "I am hungry"');
  await editor.type('\nbot "');
  await expect(suggestions.item('What would you like?')).toBeVisible();
  await suggestions.accept('What would you like?');
  await editor.type('\nvisitor "');
  await expect.poll(() => suggestions.labels()).toEqual(['Tea', 'Cake']);
  await workbench.screenshot(`scenario-completion-${host}`);
});

/** The file, with its scenarios in the Test Explorer. */
async function openShop(workbench: Workbench): Promise<Editor> {
  const editor = await workbench.open(FILE);
  const { testing } = workbench;
  await testing.open();
  await testing.expand(FILE);
  await testing.expand('Shop');
  await expect(testing.row('Only looking')).toBeVisible();
  return editor;
}

async function inEveryTheme(workbench: Workbench, name: string): Promise<void> {
  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    await workbench.setTheme(theme);
    await workbench.screenshot(`${name}-${theme.replace(' ', '-')}`);
  }
}
