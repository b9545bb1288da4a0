import { editAt, shows } from './editing.js';
import { expect, test } from './fixtures.js';

test.use({ files: { 'typed.seqbot': 'attribute name\n\n' } });

/** What is typed, and what then stands in its line: what closes by itself is typed over. */
const LINES: readonly (readonly [typed: string, shown: string])[] = [
  ['sequence Typed {', 'sequence Typed {}'],
  ['branch Start {', '  branch Start {}'],
  ['reply "Hello {name}!"', '    reply "Hello {name}!"'],
  ['reply """', '    reply """'],
  ['one', '      one'],
  ['two', '      two'],
  ['"""', '      """'],
  ['/// What follows', '    /// What follows'],
  ['belongs together', '    /// belongs together'],
];

test('braces, quotes, long texts and comments close and indent as they are typed', async ({ workbench }) => {
  const { page, suggestions } = workbench;
  const editor = await editAt(workbench, 'typed.seqbot', 'attribute name');
  await page.keyboard.press('ControlOrMeta+End');
  for (const [typed, shown] of LINES) {
    await editor.type(typed);
    await expect.poll(() => editor.lines()).toContain(shown);
    // A list that came up would take the Enter.
    await expect(suggestions.widget).toHaveCount(0);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Backspace');
  await editor.type('end');
  // The word is known in full, so a list comes up: only when that is gone does the next key mean the line.
  await expect(suggestions.widget).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(suggestions.widget).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+/');
  await shows(
    editor,
    'sequence Typed',
    'sequence Typed {',
    '  branch Start {',
    ...LINES.slice(2).map(([, shown]) => shown),
    '    // end',
    '  }',
    '}',
  );
  await workbench.screenshot('typed');
});
