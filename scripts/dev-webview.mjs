// Serves the preview's page in a browser tab with a host that is played: `npm run dev:webview`, then open the address
// that it prints. Each reload of the page builds again.
import { context } from 'esbuild';
import { layOutDevPage } from './dev-page.mjs';

const FOLDER = 'out/dev';

const contexts = await Promise.all((await layOutDevPage(FOLDER)).map((options) => context(options)));
await Promise.all(contexts.map((each) => each.watch()));
const [first] = contexts;
if (!first) throw new RangeError('The page has no bundles.');
const { port } = await first.serve({ host: '127.0.0.1', port: 0, servedir: FOLDER });
console.log(`http://127.0.0.1:${port}/`);
