import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';

const EXECUTABLE = '/usr/bin/chromium';

/**
 * Installs Debian's package, where this is Debian and we may.
 * @returns {Promise<string[]>} the executable; empty where there is none to be had
 */
export async function debianBrowser() {
  if (process.getuid?.() !== 0 || !(await isDebian())) return [];
  console.error("No Chromium found: installing Debian's package chromium (about 90 MB to download).");
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  const installed = (await aptGet(packages)) || ((await aptGet(['update'])) && (await aptGet(packages)));
  if (!installed) console.error('  apt-get could not install it.');
  return existsSync(EXECUTABLE) ? [EXECUTABLE] : [];
}

/** Ubuntu's package of that name only stands for a snap, so it does not count. */
async function isDebian() {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(await fs.readFile('/etc/os-release', 'utf8'));
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'ignore'], env });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
