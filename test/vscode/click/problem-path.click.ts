import { editAt } from './editing.js';
import { expect, test } from './fixtures.js';

const KENNEL = `attribute name  "Your name"
attribute dog   "Your dog"
attribute nights : number 1..30

sequence Kennel {
  branch Welcome {
    reply "Welcome to the kennel!"
    options {
      "Book a stay"     -> Book
      "Ask a question"  -> Question
    }
  }

  branch Book {
    ask dog "What is your dog called?"
    ask nights "How many nights?"
    if nights > 14 -> Question
    reply "See you soon, {dog}!"
    close
  }

  branch Question {
    reply "What do you want to know?"
    options {
      "Is there a garden?" -> Garden
      "Nothing more"       -> Goodbye
    }
  }

  branch Garden {
    reply "Yes, with a pond."
    -> Goodbye
  }

  branch Goodbye {
    reply "Goodbye, and a pat for {dog}!"
    ask name "What is your name, by the way?"
    close
  }
}
`;

test.use({ files: { 'kennel.seqbot': KENNEL } });

test('the conversation that shows a problem is told step by step', { tag: '@web' }, async ({ workbench }) => {
  const editor = await editAt(workbench, 'kennel.seqbot', 'sequence Kennel');
  await expect.poll(() => editor.lenses()).toContain('1 leads here | ▶ Play from here');
  const { problems } = workbench;
  await problems.open();
  await expect(problems.row('"dog" can be unknown here')).toBeVisible();
  await problems.expand('"dog" can be unknown here');
  await expect(problems.related.first()).toContainText('The visitor is new.');
  await expect(problems.related.filter({ hasText: 'The visitor picks "Ask a question".' })).toBeVisible();
  await problems.related.filter({ hasText: 'Here it is unknown.' }).click();
  await expect(editor.squiggles('warning')).toBeVisible();
  await expect.poll(() => editor.lenses()).toContain('1 leads here | ▶ Play from here');
  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    await workbench.setTheme(theme);
    await workbench.screenshot(`problem-with-its-path-${theme.replace(' ', '-')}`);
  }
});
