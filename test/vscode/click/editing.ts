import type { Editor } from '../../host/page/editor.mjs';
import type { Workbench } from '../../host/page/workbench.mjs';
import { expect } from './fixtures.js';

/** Opens a file and puts the cursor behind a text, once the language server answers: it gives the way to the cursor. */
export async function editAt(workbench: Workbench, file: string, text: string): Promise<Editor> {
  const editor = await workbench.open(file);
  await editor.goBehind(text);
  await expect(workbench.page.locator('.breadcrumbs-control .outline-element-icon').first()).toBeVisible();
  return editor;
}

/** Waits until an editor shows lines that begin so, indentation and all, from one that holds `first` on. */
export async function shows(editor: Editor, first: string, ...lines: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      // Behind a line, VS Code may draw what does not stand there.
      const shown = (await editor.lines()).map((line) => line.trimEnd());
      const start = shown.findIndex((line) => line.includes(first));
      return start < 0 ? [] : shown.slice(start, start + lines.length);
    })
    .toEqual(lines);
}
