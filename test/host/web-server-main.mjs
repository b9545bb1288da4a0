// The process that serves VS Code for the Web: its arguments are the tool's folder and the options of
// @vscode/test-web's `open`, as JSON.
import { createRequire } from 'node:module';
import path from 'node:path';

const [tool = '', options = '{}'] = process.argv.slice(2);
const { open } = createRequire(path.join(tool, 'package.json'))('@vscode/test-web');
await open(JSON.parse(options));
