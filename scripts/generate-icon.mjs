// Draws the extension's icon: icons/icon.png from icons/icon.svg, since VS Code takes no SVG for it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openPage } from '../test/host/browser.mjs';
import { PROJECT } from '../test/host/project.mjs';
import { runScript } from '../test/host/scope.mjs';

const ICONS = path.join(PROJECT, 'icons');

/** Width and height in pixels: VS Code shows 128, a sharp screen twice as many. */
const SIZE = 256;

await runScript(async (scope) => {
  const svg = await readFile(path.join(ICONS, 'icon.svg'), 'utf8');
  const page = await openPage(scope);
  await page.setViewportSize({ width: SIZE, height: SIZE });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
  );
  await page.screenshot({ path: path.join(ICONS, 'icon.png'), omitBackground: true });
  return 0;
});
