// Serves the preview's page in a browser tab with a host that is played: `npm run dev:webview`, then open the address
// that it prints. Each reload of the page builds again.
import { copyFile, mkdir } from 'node:fs/promises';
import { context } from 'esbuild';
import { page, style } from './bundles.mjs';

const SOURCE = 'client/webview/dev';
const FOLDER = 'out/dev';

const rows = [
  { outfile: 'chat.js', entry: 'client/webview/chat/main.tsx', ...page },
  { outfile: 'chat.css', entry: 'client/webview/chat/styles/main.css', ...style },
  { outfile: 'fake-host.js', entry: `${SOURCE}/fake-host.ts`, ...page },
  { outfile: 'themes.css', entry: `${SOURCE}/themes.css`, ...style },
];

await mkdir(FOLDER, { recursive: true });
await copyFile(`${SOURCE}/index.html`, `${FOLDER}/index.html`);
const contexts = await Promise.all(
  rows.map(({ entry, outfile, ...row }) =>
    context({
      ...row,
      entryPoints: [entry],
      outfile: `${FOLDER}/${outfile}`,
      bundle: true,
      sourcemap: 'linked',
    }),
  ),
);
await Promise.all(contexts.map((each) => each.watch()));
const [first] = contexts;
const { port } = await first.serve({ host: '127.0.0.1', port: 0, servedir: FOLDER });
console.log(`http://127.0.0.1:${port}/`);
