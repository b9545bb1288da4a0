import fs from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect } from './fixtures.js';

const WRONG = (target: string) => `sequence Wrong {\n  branch Start {\n    goto ${target}\n  }\n}\n`;

/** Files with an error each. What lies in a hidden folder the language server does not know. */
const test = base.extend({
  workspace: async ({ workspace }, use) => {
    const files = {
      'open.seqbot': WRONG('Opened'),
      'closed.seqbot': WRONG('Closed'),
      'other.seqbot': WRONG('Others'),
      '.hidden/hidden.seqbot': WRONG('Hidden'),
      '.vscode/tasks.json': JSON.stringify({
        version: '2.0.0',
        tasks: [
          {
            type: 'seqbot',
            label: 'check some',
            command: 'check',
            files: ['open.seqbot', 'closed.seqbot', '.hidden/hidden.seqbot'],
            problemMatcher: ['$seqbot'],
          },
        ],
      }),
    };
    for (const [name, text] of Object.entries(files)) {
      await fs.mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
      await fs.writeFile(path.join(workspace, name), text);
    }
    await use(workspace);
  },
});

test('what a task finds is among the problems once, and takes nothing away', async ({ workbench }) => {
  const editor = await workbench.open('open.seqbot');
  await expect(editor.squiggles('error').first()).toBeVisible();
  await workbench.run('Tasks: Run Task');
  await workbench.palette.pick('check some');
  await expect(workbench.page.locator('.terminal-wrapper.active')).toBeVisible();
  await workbench.problems.open();
  const { rows } = workbench.problems;
  // What only the task knows comes when it has ended, and with it goes what only the server knows.
  await expect(rows.filter({ hasText: 'no branch "Hidden"' })).toHaveCount(1);
  for (const target of ['Others', 'Closed', 'Opened', 'Hidden'])
    await expect(rows.filter({ hasText: `no branch "${target}"` })).toHaveCount(1);
  await expect(rows).toHaveCount(4);
  await workbench.screenshot('task-problems');
});
