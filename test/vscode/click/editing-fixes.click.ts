import { editAt, shows } from './editing.js';
import { expect, test } from './fixtures.js';

// A list of completions would cover the menu.
test.use({ settings: { 'editor.quickSuggestions': 'off', 'editor.suggestOnTriggerCharacters': false } });

test('quick fixes take the branch that was meant, or create the missing one', async ({ workbench }) => {
  const { page } = workbench;
  const editor = await editAt(workbench, 'pizza.seqbot', '-> Person');
  const problems = page.locator('#status\\.problems');
  await editor.replace('-> Person', '-> Persn');
  await expect(problems).toContainText('1');
  await editor.openFixes('Change to "Person"');
  await expect(editor.fixes).toHaveText(['Change to "Person"', 'Create branch "Persn"']);
  await workbench.screenshot('quick-fix-did-you-mean');
  await editor.fixes.first().click();
  await shows(editor, '"Talk to a person"', '      "Talk to a person" -> Person');
  await expect(problems).not.toContainText('1');

  await editor.replace('-> Person', '-> Parking');
  await expect(problems).toContainText('1');
  await workbench.screenshot('quick-fix-create-before');
  await editor.quickFix('Create branch "Parking"');
  await shows(editor, 'branch Parking', '  branch Parking {', '    reply "…"', '    end', '  }');
  await workbench.screenshot('quick-fix-create-after');
});
