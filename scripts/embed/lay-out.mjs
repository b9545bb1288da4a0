import { execFile } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { EXAMPLES, PROJECT } from '../../test/host/project.mjs';

const CLI = path.join(PROJECT, 'out/server/cli.js');

/**
 * What a web server needs for the page, besides the compiled bot: where it lies there, and where it comes from.
 * @type {readonly (readonly [name: string, source: string])[]}
 */
const FILES = [
  ['index.html', 'examples/embed/index.html'],
  ['chat.css', 'examples/embed/chat.css'],
  ['seqbot/runtime.js', 'out/embed/runtime.js'],
  ['seqbot/markdown.js', 'out/embed/markdown.js'],
];

/**
 * Puts all that a web server needs for the embedding example into a folder: the page, the bundles, the compiled bot.
 * What it copies must be built.
 * @param {string} folder
 */
export async function layOut(folder) {
  await mkdir(path.join(folder, 'seqbot'), { recursive: true });
  await Promise.all(
    FILES.map(([name, source]) => copyFile(path.join(PROJECT, source), path.join(folder, name))),
  );
  const pizza = path.join(EXAMPLES, 'pizza.seqbot');
  await promisify(execFile)(process.execPath, [CLI, 'compile', pizza, '--out', folder]);
}
