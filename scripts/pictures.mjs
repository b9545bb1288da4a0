// `npm run pictures`: takes the pictures of the README in a real VS Code, in a light and a dark theme, and puts them into
// docs/pictures. It needs pngquant; Debian's fonts-noto-core, fonts-noto-color-emoji and fonts-jetbrains-mono make the
// pictures look their best.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '../test/host/project.mjs';
import { runScript } from '../test/host/scope.mjs';
import { SCENES } from './pictures/scenes.mjs';
import { takePicture } from './pictures/take.mjs';
import { openWindow } from './pictures/window.mjs';
import { npmScript, step } from './step.mjs';

const FOLDER = path.join(PROJECT, 'docs/pictures');
const THEMES = Object.entries({ light: 'Default Light Modern', dark: 'Default Dark Modern' });

await runScript(async (scope) => {
  await step('Building', npmScript('build'));
  await mkdir(FOLDER, { recursive: true });
  for (const [theme, setting] of THEMES) {
    const workbench = await openWindow(scope, setting);
    for (const { name, show, clip } of SCENES) {
      await show(workbench);
      await takePicture(workbench.page, path.join(FOLDER, `${name}-${theme}.png`), clip);
      console.log(`${name}-${theme}.png`);
    }
  }
  return 0;
});
