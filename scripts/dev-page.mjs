import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '../test/host/project.mjs';
import { page, style } from './bundles.mjs';

const SOURCE = 'client/webview/dev';

const ROWS = [
  { outfile: 'chat.js', entry: 'client/webview/chat/main.tsx', ...page },
  { outfile: 'chat.css', entry: 'client/webview/chat/styles/main.css', ...style },
  { outfile: 'fake-host.js', entry: `${SOURCE}/fake-host.ts`, ...page },
  { outfile: 'themes.css', entry: `${SOURCE}/themes.css`, ...style },
];

/**
 * What esbuild makes the preview's page for a browser tab of; the rest of the page is copied at once.
 * @param {string} folder where it shall stand
 * @returns {Promise<readonly import('esbuild').BuildOptions[]>} one per bundle
 */
export async function layOutDevPage(folder) {
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(PROJECT, SOURCE, 'index.html'), path.join(folder, 'index.html'));
  return ROWS.map(({ entry, outfile, ...row }) => ({
    ...row,
    absWorkingDir: PROJECT,
    entryPoints: [entry],
    outfile: path.join(folder, outfile),
    bundle: true,
    sourcemap: 'linked',
    loader: { ...row.loader, '.seqbot': 'text' },
  }));
}
