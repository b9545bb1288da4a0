import { spawn } from 'node:child_process';
import { EXAMPLES, PROJECT } from '../../test/host/project.mjs';

/** The first VS Code that runs the extension, as the manifest's engines say. */
const OLDEST = { major: 1, minor: 91 };

/** What says that `code` on the path would open a window elsewhere than on this machine's screen. */
const REMOTE = [
  'SSH_CONNECTION',
  'SSH_TTY',
  'VSCODE_IPC_HOOK_CLI',
  'CODESPACES',
  'REMOTE_CONTAINERS',
  'WSL_DISTRO_NAME',
];

const WINDOWS = process.platform === 'win32';

/** Whether this machine has a VS Code that can show a window here, new enough, and willing: it refuses root. */
export async function hasDesktop() {
  if (REMOTE.some((name) => process.env[name]) || process.getuid?.() === 0 || !hasDisplay()) return false;
  const { code, output } = await runCode(['--version']);
  const [major = 0, minor = 0] = output.split('.').map(Number);
  return code === 0 && (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor));
}

/**
 * Opens the examples in a window of its own.
 * @returns {Promise<boolean>} whether it opened
 */
export async function openDesktop() {
  const { code } = await runCode([`--extensionDevelopmentPath=${PROJECT}`, '--new-window', EXAMPLES]);
  return code === 0;
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>} code 127 when there is none
 */
function runCode(args) {
  const quoted = WINDOWS ? args.map((arg) => `"${arg}"`) : args;
  const child = spawn('code', quoted, { stdio: ['ignore', 'pipe', 'ignore'], shell: WINDOWS });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: 127, output }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
