// `npm run pictures`: takes the pictures of the README in a real VS Code, in a light and a dark theme, and puts them into
// docs/pictures. It needs pngquant and img2webp (Debian's pngquant and webp); Debian's fonts-noto-core,
// fonts-noto-color-emoji and fonts-jetbrains-mono make the pictures look their best.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '../test/host/project.mjs';
import { runScript } from '../test/host/scope.mjs';
import { Film } from './pictures/film.mjs';
import { SCENES } from './pictures/scenes.mjs';
import { tellStory } from './pictures/story.mjs';
import { pictureOf } from './pictures/take.mjs';
import { FOR_FILMS, FOR_PICTURES, openWindow } from './pictures/window.mjs';
import { npmScript, step } from './step.mjs';

const FOLDER = path.join(PROJECT, 'docs/pictures');
const THEMES = Object.entries({ light: 'Default Light Modern', dark: 'Default Dark Modern' });

/** @typedef {import('../test/host/scope.mjs').Scope} Scope */

await runScript(async (scope) => {
  await step('Building', npmScript('build'));
  await mkdir(FOLDER, { recursive: true });
  for (const [theme, setting] of THEMES) {
    await takePictures(scope, theme, setting);
    await makeFilm(scope, theme, setting);
  }
  return 0;
});

/** @param {Scope} scope @param {string} theme @param {string} setting */
async function takePictures(scope, theme, setting) {
  const workbench = await openWindow(scope, setting, FOR_PICTURES);
  for (const { name, show, clip } of SCENES) {
    await show(workbench);
    const file = `${name}-${theme}.png`;
    await writeFile(path.join(FOLDER, file), await pictureOf(workbench.page, clip));
    console.log(file);
  }
}

/** @param {Scope} scope @param {string} theme @param {string} setting */
async function makeFilm(scope, theme, setting) {
  const workbench = await openWindow(scope, setting, FOR_FILMS);
  const film = new Film(workbench.page);
  await tellStory(workbench, film);
  const file = `playing-${theme}.webp`;
  await film.write(scope, path.join(FOLDER, file));
  console.log(file);
}
