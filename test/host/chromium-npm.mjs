import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { HostError } from './failure.mjs';
import { own } from './own-child.mjs';

/** Where the browser stands in the tool's folder after unpacking. */
const UNPACKED = 'unpacked';

/** The package chooses its libraries by this variable; they are wanted everywhere. */
const LIBRARIES_TOO = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

const UNPACK = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";

/** The package's own names a folder that is not ours. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser of npm's package into the tool's folder: the package itself writes to the temporary folder, so it
 * is given one.
 * @param {string} folder
 * @returns {Promise<void>}
 * @throws {HostError} when it cannot be unpacked
 */
export async function unpackChromium(folder) {
  const target = path.join(folder, UNPACKED);
  await fs.mkdir(target);
  const env = { ...process.env, ...LIBRARIES_TOO, TMPDIR: target };
  const child = own(
    spawn(process.execPath, ['-e', UNPACK], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0)
    throw new HostError(`Unpacking failed: ${errors.trim().split('\n')[0]}.`, 'Is the disk full?');
  await fs.writeFile(path.join(target, 'fonts/fonts.conf'), FONTS);
}

/**
 * How to start the unpacked browser.
 * @param {string} folder the tool's folder
 */
export function unpackedChromium(folder) {
  const unpacked = path.join(folder, UNPACKED);
  return {
    executablePath: path.join(unpacked, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(unpacked, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(unpacked, 'fonts'),
    },
  };
}
