import { askUntilShown } from '../../host/page/again.mjs';
import type { Workbench } from '../../host/page/workbench.mjs';
import { editAt } from './editing.js';
import { expect, test } from './fixtures.js';

const SHOP = `import "./tea-help.seqbot"

attribute tea "Your tea" : "Green" | "Black"
webhook stock get "https://tea.example/stock"

sequence TeaShop "The tea shop" {
  branch Welcome "Say hello" {
    reply "Welcome to the **tea shop**!"
    if tea is known and tea is not "Black" -> Order
    options {
      "Order tea"        -> Order
      "What is there?"   -> Shelf
      "Talk to a person" -> Person
      otherwise          -> Welcome
    }
  }

  branch Shelf "What there is" {
    call stock else -> Person
    reply "This is what we have:"
    cards saves tea {
      card "Green" { text "Fresh" -> Order }
      card "Black" { text "Strong" -> Order }
    }
  }

  branch Order "Take the order" {
    reply "One {tea|tea} is on its way. Anything else?"
    options {
      "Once more" -> Shelf
      "No"        -> Bye
    }
  }

  branch Person "Somebody who knows" {
    reply "One moment, please."
    chat with all agents else -> Welcome
  }

  branch Bye {
    reply "Come back soon!"
    invite sequence TeaHelp
  }
}
`;
const HELP = `import "./tea-shop.seqbot"

sequence TeaHelp "Questions about tea" {
  branch Ask {
    reply "What would you like to know?"
    options {
      "How to brew it" -> Brew
      "Back to the shop" -> Shop
    }
  }
  branch Brew { reply "Three minutes." -> Ask }
  branch Shop { reply "Here you are." invite sequence TeaShop }
}
`;

test.use({ files: { 'tea-shop.seqbot': SHOP, 'tea-help.seqbot': HELP } });

test('who leads to a branch, and where it leads', { tag: '@web' }, async ({ workbench }) => {
  const { callHierarchy } = workbench;
  const editor = await editAt(workbench, 'tea-shop.seqbot', 'branch Order');
  await expect.poll(() => editor.lenses()).toContain('1 invitation leads here');
  await callHierarchy.open();
  await expect
    .poll(() => callHierarchy.items())
    .toEqual([
      ['Order', 'Take the order · in TeaShop'],
      ['Welcome', 'if tea is known and tea is not "Black", "Order tea"'],
      ['Shelf', '"Green", "Black"'],
    ]);
  await callHierarchy.expand('Welcome');
  await expect(callHierarchy.row('TeaShop')).toContainText('starts here');
  await callHierarchy.expand('TeaShop');
  await expect(callHierarchy.row('Shop')).toContainText('invitation · in TeaHelp');
  await workbench.screenshot('call-hierarchy-of-a-branch');
  await callHierarchy.row('Shop').click();
  await expect(workbench.tab('tea-help.seqbot')).toBeVisible();
});

test('where a branch leads, in every theme', async ({ workbench }) => {
  const { callHierarchy } = workbench;
  await editAt(workbench, 'tea-shop.seqbot', 'branch Welcome');
  await callHierarchy.open();
  await callHierarchy.turnToOutgoing();
  await callHierarchy.expand('Person');
  await expect
    .poll(() => callHierarchy.items())
    .toEqual([
      ['Welcome', 'Say hello · in TeaShop'],
      ['Order', 'if tea is known and tea is not "Black", "Order tea"'],
      ['Shelf', '"What is there?"'],
      ['Person', '"Talk to a person"'],
      ['Welcome', 'nobody online'],
      ['Welcome', 'otherwise'],
    ]);
  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    await workbench.setTheme(theme);
    await workbench.screenshot(`outgoing-calls-${theme.replace(' ', '-')}`);
  }
});

test('lenses and hints in light, dark and high contrast', { tag: '@web' }, async ({ workbench }) => {
  const editor = await editAt(workbench, 'tea-shop.seqbot', 'sequence TeaShop');
  await expect
    .poll(() => editor.lenses())
    .toEqual([
      '1 invitation leads here',
      '2 lead here | ▶ Play from here',
      '2 lead here | ▶ Play from here',
      '4 lead here | ▶ Play from here',
    ]);
  await expect.poll(() => lineOf(workbench, '"What is there?"')).toMatch(/-> Shelf\s*What there is$/);
  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    await workbench.setTheme(theme);
    await workbench.screenshot(`lenses-and-hints-${theme.replace(' ', '-')}`);
  }
});

test('a lens lists the ways', async ({ workbench }) => {
  const { page } = workbench;
  const editor = await editAt(workbench, 'tea-shop.seqbot', 'sequence TeaShop');
  const peek = page.locator('.peekview-widget');
  await askUntilShown(peek, () => editor.codeLenses.getByText('4 lead here').click());
  await expect(peek.locator('.referenceMatch')).toHaveCount(4);
  await workbench.screenshot('lens-lists-the-ways');
});

test.describe('counts in place of lenses', () => {
  test.use({ settings: { 'seqbot.codeLens': false, 'seqbot.inlayHints.incomingWays': true } });

  test('stand behind the names of branches', async ({ workbench }) => {
    const editor = await editAt(workbench, 'tea-shop.seqbot', 'sequence TeaShop');
    await expect
      .poll(() => lineOf(workbench, 'branch Order'))
      .toMatch(/Order\s*4 lead here\s*"Take the order"/);
    await expect(editor.codeLenses).toHaveCount(0);
    await workbench.screenshot('counts-as-hints');
  });
});

/** The line that holds a text, as it is shown: hints belong to it. */
async function lineOf(workbench: Workbench, text: string): Promise<string> {
  const lines = await workbench.editor('tea-shop.seqbot').lines();
  return lines.find((line) => line.includes(text)) ?? '';
}
