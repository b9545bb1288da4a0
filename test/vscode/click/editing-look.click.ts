import type { Workbench } from '../../host/page/workbench.mjs';
import { editAt } from './editing.js';
import { expect, test } from './fixtures.js';

const SHOWN = `import "./support/visitor.seqbot"

attribute topic "Topic" : "Sales" | "Support"
webhook stock get "https://shop.example/{topic}" { save topic from "left" }

/// Greets and asks.
sequence Looks "How it looks" {
  channels chat
  branch Start "Say hello" {
    reply """
      Hello {name|there}, **welcome** to *our* shop:
      - type \`help\`
      - or see [our page](https://shop.example)
      """
    image "https://shop.example/p.png" 500x500 "A picture"
    ask topic "What is it?" retry "Once more?"
    if topic is "Sales" and name is known -> Pick
    widget calendly -> Start
  }
  // What there is to pick.
  branch Pick {
    reply "Which **one**?"
    cards {
      card "Tea" { text "Hot" -> Start }
      card "Page" { link "https://shop.example" }
    }

  }
}
`;

test.use({ files: { 'looks.seqbot': SHOWN } });

test('colours, icons, hovers and completions in light, dark and high contrast', async ({ workbench }) => {
  await editAt(workbench, 'looks.seqbot', '500x500 ');
  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    await workbench.setTheme(theme);
    await expect
      .poll(() => icon(workbench))
      .toContain(theme === 'light' ? 'file-light.svg' : 'file-dark.svg');
    await pictures(workbench, theme.replace(' ', '-'));
  }
});

async function pictures(workbench: Workbench, theme: string): Promise<void> {
  const editor = workbench.editor('looks.seqbot');
  const { page, suggestions } = workbench;
  await workbench.screenshot(`colours-${theme}`);
  await editor.hover('Start "Say');
  await expect(editor.hoverBox).toContainText('A branch of Looks');
  await workbench.screenshot(`hover-${theme}`);
  await editor.goBehind('link "https://shop.example" }');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await suggestions.open();
  await expect(suggestions.item('reply')).toContainText('Bot Reply');
  await workbench.screenshot(`completion-${theme}`);
  await page.keyboard.press('Escape');
}

/** The picture of a file's icon in the explorer. */
function icon({ explorer }: Workbench): Promise<string> {
  const label = explorer.item('looks.seqbot').locator('.monaco-icon-label');
  return label.evaluate((element) => getComputedStyle(element, '::before').backgroundImage);
}
