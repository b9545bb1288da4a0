import type { Workbench } from '../../host/page/workbench.mjs';
import { expect, test } from './fixtures.js';

const BOT = `sequence Lost "Lost and found" {
  branch Start {
    reply "Hi! What did you lose?"
    options {
      "An umbrella" -> Umbrella
      "My way"      -> Way
    }
  }

  branch Way {
    reply "It is right in front of you."
    close
  }
}
`;

test.use({ files: { 'lost.seqbot': BOT } });

/** The page that is shown, in VS Code's Markdown preview. */
function pageIn(workbench: Workbench) {
  return workbench.webview().locator('.markdown-body, body').first();
}

test('the code in a hover opens its page, and links lead on', { tag: '@web' }, async ({
  workbench,
  host,
}) => {
  const editor = await workbench.open('lost.seqbot');
  await expect(editor.squiggles('error').first()).toBeVisible();
  await editor.hover('Umbrella');
  await expect(editor.hoverBox).toContainText('unknown-branch');
  await workbench.screenshot(`explain-hover-${host}`);
  await editor.hoverBox.locator('a.code-link').click();

  const heading = workbench.webview().locator('h1');
  await expect(heading).toHaveText('unknown-branch');
  await expect(workbench.tab('unknown-branch.md')).toBeVisible();
  for (const theme of ['dark', 'light', 'high contrast'] as const) {
    await workbench.setTheme(theme);
    await expect(heading).toHaveText('unknown-branch');
    await workbench.screenshot(`explain-page-${theme.replaceAll(' ', '-')}-${host}`);
  }

  await pageIn(workbench).getByRole('link', { name: 'All diagnostics' }).click();
  await expect(heading).toHaveText('Diagnostics');
  await workbench.screenshot(`explain-index-${host}`);
  await pageIn(workbench).getByRole('link', { name: 'semicolon' }).click();
  await expect(heading).toHaveText('semicolon');
});

test('the code in the Problems panel opens its page too', async ({ workbench }) => {
  await workbench.open('lost.seqbot');
  await workbench.problems.open();
  const row = workbench.problems.row('has no branch "Umbrella"');
  await row.getByText('unknown-branch').last().click();
  await expect(workbench.webview().locator('h1')).toHaveText('unknown-branch');
  await workbench.screenshot('explain-from-problems');
});

test('the palette lists all diagnostics, those of the file first', async ({ workbench }) => {
  const { palette } = workbench;
  const editor = await workbench.open('lost.seqbot');
  await expect(editor.squiggles('error').first()).toBeVisible();
  await workbench.run('Seqbot: Explain a Diagnostic…');
  await expect(palette.rows.first()).toContainText('unknown-branch');
  await expect(palette.rows.first()).toContainText('Sequence "Lost" has no branch "Umbrella".');
  await workbench.screenshot('explain-palette');
  await palette.pick('unknown-branch');
  await expect(workbench.webview().locator('h1')).toHaveText('unknown-branch');
  await expect(editor.root).toBeVisible();
  await workbench.screenshot('explain-beside');
});
